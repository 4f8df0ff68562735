package uk.concord.identity;

/** Who may do what, read from the one access file. */
public interface Access {

    /** Who is acting in this request. Never null: a request without a known actor does not reach a handler. */
    Actor actor();

    /** Whether the actor holds a role that the operation admits. */
    boolean allows(Actor actor, String operation);

    /**
     * Whether the actor may see a record of this area under the operation. Callers answer "not found" where it is
     * false: not found and not yours look the same.
     */
    boolean sees(Actor actor, String operation, Area area);
}

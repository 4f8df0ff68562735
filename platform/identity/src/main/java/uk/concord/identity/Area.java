package uk.concord.identity;

/**
 * Where a record belongs, whether it is restricted, and who has it. Sight follows from this and the actor.
 *
 * @param force the police force
 * @param yos the youth offending service
 * @param restricted true for a record that only the few named in the access file may see
 * @param allocatedTo the sign-in name of the worker to whom it is allocated; empty where it is to nobody
 */
public record Area(String force, String yos, boolean restricted, String allocatedTo) {

    /** A record that is allocated to nobody. */
    public Area(String force, String yos, boolean restricted) {
        this(force, yos, restricted, "");
    }
}

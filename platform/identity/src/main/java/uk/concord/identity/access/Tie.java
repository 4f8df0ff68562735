package uk.concord.identity.access;

import uk.concord.identity.Actor;
import uk.concord.identity.Area;

/**
 * How somebody can stand to one record, so that they reach it although it is restricted. Each kind is one rule over the
 * actor and the record's area; it adds to sight of the area and to the roles, and replaces neither.
 */
public enum Tie {
    /** The record is allocated to them. */
    ALLOCATED_WORKER {
        @Override
        boolean binds(Actor actor, Area area) {
            return !area.allocatedTo().isBlank() && area.allocatedTo().equals(actor.id());
        }
    };

    abstract boolean binds(Actor actor, Area area);
}

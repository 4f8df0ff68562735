package uk.concord.identity.access;

import uk.concord.identity.Actor;
import uk.concord.identity.Area;

/** How far an operation reaches among records. Each kind is one rule over the actor and the record's area. */
public enum Sight {
    /** No record is involved. */
    NONE {
        @Override
        boolean reaches(Actor actor, Area area) {
            return true;
        }
    },
    /** Every record of the actor's police force. Who has no force reaches none. */
    FORCE {
        @Override
        boolean reaches(Actor actor, Area area) {
            return !actor.force().isBlank() && actor.force().equals(area.force());
        }
    },
    /**
     * Records of the actor's force and youth offending service. Police without a youth offending service reach their
     * whole force; staff of one whose sign-in does not say which reach nothing.
     */
    AREA {
        @Override
        boolean reaches(Actor actor, Area area) {
            var allowed = actor.yos().isBlank()
                    ? !actor.agency().equals("YOS")
                    : actor.yos().equals(area.yos());
            return FORCE.reaches(actor, area) && allowed;
        }
    };

    abstract boolean reaches(Actor actor, Area area);
}

package uk.concord.identity.access;

import java.util.Collection;
import java.util.Collections;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.NotPermitted;

/** The access file put to an actor and a record. A pure value. */
public record AccessRules(AccessFile file) {

    /** Whether the actor holds a role that the operation admits. */
    public boolean allows(Actor actor, String operation) {
        return holdsOneOf(actor, file.operation(operation).roles());
    }

    /** Whether the actor may meet a record of this area under the operation; never without being admitted to it. */
    public boolean sees(Actor actor, String operation, Area area) {
        var rule = file.operation(operation);
        return holdsOneOf(actor, rule.roles())
                && rule.sight().reaches(actor, area)
                && (rule.sight() == Sight.NONE || !area.restricted() || seesRestricted(actor, rule, area));
    }

    /** @throws NotPermitted when the actor holds no role that the operation admits, naming those that are */
    public void require(Actor actor, String operation) {
        var rule = file.operation(operation);
        if (!holdsOneOf(actor, rule.roles())) {
            throw new NotPermitted(operation, rule.does(), file.titlesAdmittedTo(rule));
        }
    }

    private static boolean seesRestricted(Actor actor, Operation rule, Area area) {
        return holdsOneOf(actor, rule.restricted())
                || rule.restrictedAlso().stream().anyMatch(tie -> tie.binds(actor, area));
    }

    private static boolean holdsOneOf(Actor actor, Collection<String> roles) {
        return !Collections.disjoint(actor.roles(), roles);
    }
}

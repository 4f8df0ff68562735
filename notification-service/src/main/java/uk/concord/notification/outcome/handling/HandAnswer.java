package uk.concord.notification.outcome.handling;

import java.util.List;
import java.util.Set;
import uk.concord.notification.outcome.PoliceMessageCommand;
import uk.concord.rules.Reason;

/**
 * What came of an act by hand.
 *
 * @param conflict why the state does not allow it, or that somebody was first
 * @param broken the rules that refuse it
 * @param allowed what may be done with the newest version now
 */
public record HandAnswer(List<Reason> conflict, List<Reason> broken, Set<PoliceMessageCommand> allowed) {

    public boolean done() {
        return conflict.isEmpty() && broken.isEmpty();
    }

    static HandAnswer conflict(Reason reason, Set<PoliceMessageCommand> allowed) {
        return new HandAnswer(List.of(reason), List.of(), allowed);
    }
}

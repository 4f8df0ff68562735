package uk.concord.decision.casefile.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.casefile.Alert;
import uk.concord.decision.casefile.Alerts;
import uk.concord.rules.Reason;

/** Records that somebody has looked at what changed after a disposal was given. */
@ApplicationScoped
public class LookAtHandler {

    private final Alerts alerts;

    LookAtHandler(Alerts alerts) {
        this.alerts = alerts;
    }

    /**
     * Records it, where nobody was first. Empty where the case has no such alert.
     *
     * @param inRole the role in which they looked; empty where they do not hold the one it is for
     */
    @Transactional
    public Optional<Alert.Answer> lookAt(UUID caseId, UUID alertId, int version, Alert.Looked by, String inRole) {
        return alerts.findToChange(caseId, alertId).map(found -> {
            if (found.version() != version) {
                return new Alert.Answer(found, List.of(changedMeanwhile()));
            }
            Alert.Answer answer = found.lookAt(by, inRole);
            if (answer.refused().isEmpty()) {
                alerts.replace(answer.after());
            }
            return answer;
        });
    }

    private static Reason changedMeanwhile() {
        return Reason.of("changed-meanwhile", "Someone else has just changed this. Look at what they wrote.");
    }
}

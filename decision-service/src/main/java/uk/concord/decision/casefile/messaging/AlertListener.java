package uk.concord.decision.casefile.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.casefile.Alert;
import uk.concord.decision.casefile.Alerts;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;
import uk.concord.time.BusinessClock;

/** Hears on {@code concord.cases} that a decision was overtaken, and alerts operations manager and police inspector. */
@ApplicationScoped
class AlertListener implements FactListener {

    private final KnownFiles known;
    private final Alerts alerts;
    private final Payloads payloads;
    private final BusinessClock clock;

    AlertListener(KnownFiles known, Alerts alerts, Payloads payloads, BusinessClock clock) {
        this.known = known;
        this.alerts = alerts;
        this.payloads = payloads;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "concord.cases";
    }

    @Override
    public Set<String> types() {
        return Set.of(DecisionTelling.OVERTAKEN);
    }

    /** The audit of it is made where the case's story is told. */
    @Override
    public void on(ReceivedFact fact) {
        CaseFacts.Overtaken said = payloads.read(fact, CaseFacts.Overtaken.class);
        UUID caseId = known.of(said.caseId()).caseId();
        for (String role : Alert.ROLES) {
            alerts.add(Alert.raised(UUID.randomUUID(), caseId, role, said.because(), clock.now()));
        }
    }
}

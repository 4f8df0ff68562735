package uk.concord.decision.jointdecision.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.decision.jointdecision.Acting;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionEvent;
import uk.concord.decision.jointdecision.Party;
import uk.concord.decision.jointdecision.handling.JointDecisionJournal;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.Outbox;
import uk.concord.messaging.OutgoingFact;
import uk.concord.messaging.Payloads;

/** Audits what happened in a joint decision, and says it on {@code concord.cases} under the case's id. */
@ApplicationScoped
class JointDecisionFacts implements JointDecisionJournal {

    static final String TOPIC = "concord.cases";

    private final Outbox outbox;
    private final Audit audit;
    private final Payloads payloads;

    JointDecisionFacts(Outbox outbox, Audit audit, Payloads payloads) {
        this.outbox = outbox;
        this.audit = audit;
        this.payloads = payloads;
    }

    @Override
    public void record(JointDecision after, List<JointDecisionEvent> events, Acting acting, String operation) {
        boolean byItself = acting.by().equals(Party.CONCORD);
        audit.record(new AuditEntry(
                AuditEntry.Act.ALTERATION,
                operation,
                byItself ? "/concord/decision" : acting.by().id(),
                "person/" + after.referral().personId(),
                "",
                Map.of(
                        "case", after.referral().caseId().toString(),
                        "reference", after.referral().reference(),
                        "state", after.state().name())));
        events.forEach(event -> event.tell(new Said(after, acting)));
    }

    private void say(UUID caseId, String type, Acting acting, DecisionFact fact) {
        outbox.append(new OutgoingFact(
                UUID.randomUUID(), TOPIC, caseId.toString(), type, acting.happened(), payloads.write(fact)));
    }

    /** Each event as its fact; what only changes a line here, others have said themselves. */
    private final class Said implements JointDecisionEvent.Listener {

        private final JointDecision after;
        private final Acting acting;
        private final UUID caseId;
        private final By by;

        private Said(JointDecision after, Acting acting) {
            this.after = after;
            this.acting = acting;
            this.caseId = after.referral().caseId();
            this.by = By.of(acting.by());
        }

        @Override
        public void proposed(JointDecisionEvent.Proposed event) {
            say(
                    caseId,
                    DecisionFact.Proposed.TYPE,
                    acting,
                    new DecisionFact.Proposed(
                            caseId,
                            event.round(),
                            event.proposal().agency().name(),
                            event.proposal().choices().stream()
                                    .map(DecisionFact.Proposed.Line::of)
                                    .toList(),
                            by,
                            acting.recorded()));
        }

        @Override
        public void disputed(JointDecisionEvent.Disputed event) {
            say(
                    caseId,
                    DecisionFact.Disputed.TYPE,
                    acting,
                    new DecisionFact.Disputed(
                            caseId,
                            event.difference().round(),
                            event.difference().agency().name(),
                            event.difference().reasons(),
                            by,
                            acting.recorded()));
        }

        @Override
        public void escalated(JointDecisionEvent.Escalated event) {
            say(
                    caseId,
                    DecisionFact.Escalated.TYPE,
                    acting,
                    new DecisionFact.Escalated(
                            caseId,
                            event.escalation().because().name(),
                            event.escalation().answerBy(),
                            by,
                            acting.recorded()));
        }

        @Override
        public void yosViewRecorded(JointDecisionEvent.YosViewRecorded event) {
            // Kept with the case; the others hear of it with the decision.
        }

        @Override
        public void decided(JointDecisionEvent.Decided event) {
            say(
                    caseId,
                    DecisionFact.Agreed.TYPE,
                    acting,
                    new DecisionFact.Agreed(
                            caseId,
                            event.made().decision(),
                            event.made().basis().name(),
                            event.made().dissent().isPresent(),
                            event.made().on(),
                            event.made().tested().policyVersion(),
                            event.lines().stream()
                                    .map(line -> DecisionFact.AgreedLine.of(after.referral(), line, event))
                                    .toList(),
                            by,
                            acting.recorded()));
        }

        @Override
        public void confirmed(JointDecisionEvent.Confirmed event) {
            say(
                    caseId,
                    DecisionFact.Confirmed.TYPE,
                    acting,
                    new DecisionFact.Confirmed(caseId, event.decision(), event.offenceIds(), by, acting.recorded()));
        }

        @Override
        public void given(JointDecisionEvent.Given event) {
            // The officer who gave it has said so.
        }

        @Override
        public void ended(JointDecisionEvent.Ended event) {
            // Delivery has said so.
        }

        @Override
        public void reopened(JointDecisionEvent.Reopened event) {
            say(
                    caseId,
                    DecisionFact.Reopened.TYPE,
                    acting,
                    new DecisionFact.Reopened(
                            caseId,
                            event.decision(),
                            event.offenceIds(),
                            event.because().name(),
                            by,
                            acting.recorded()));
        }

        @Override
        public void overtaken(JointDecisionEvent.Overtaken event) {
            say(
                    caseId,
                    DecisionFact.Overtaken.TYPE,
                    acting,
                    new DecisionFact.Overtaken(
                            caseId,
                            event.decision(),
                            event.offenceIds(),
                            event.because().name(),
                            by,
                            acting.recorded()));
        }
    }
}

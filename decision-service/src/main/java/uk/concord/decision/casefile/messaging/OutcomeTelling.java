package uk.concord.decision.casefile.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.PoliceMessage;
import uk.concord.decision.casefile.PoliceMessage.State;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;

/** What the police system is told, and what it answers. */
@ApplicationScoped
class OutcomeTelling implements CaseTelling {

    static final String SENT = "uk.concord.outcome.sent.v1";
    static final String ACKNOWLEDGED = "uk.concord.outcome.acknowledged.v1";
    static final String REJECTED = "uk.concord.outcome.rejected.v1";

    private final KnownFiles known;
    private final Payloads payloads;

    OutcomeTelling(KnownFiles known, Payloads payloads) {
        this.known = known;
        this.payloads = payloads;
    }

    @Override
    public Set<String> types() {
        return Set.of(SENT, ACKNOWLEDGED, REJECTED);
    }

    @Override
    public Told tell(ReceivedFact fact) {
        CaseFacts.Outcome outcome = payloads.read(fact, CaseFacts.Outcome.class);
        CaseFile file = known.of(outcome.caseId());
        PoliceMessage police = file.police();
        return switch (fact.type()) {
            case SENT ->
                told(
                        outcome,
                        file.told(police.sent(outcome.version())),
                        "told the police how the case stands",
                        outcome.closed() ? "This is the last message: the case is closed." : "");
            case ACKNOWLEDGED ->
                acknowledged(outcome, file.told(police.answered(outcome.version(), State.ACKNOWLEDGED)));
            case REJECTED ->
                told(
                        outcome,
                        file.told(police.answered(outcome.version(), State.REJECTED)),
                        "did not take what was sent",
                        outcome.reason());
            default -> throw new IllegalArgumentException("not told here: " + fact.type());
        };
    }

    private static Told acknowledged(CaseFacts.Outcome outcome, CaseFile file) {
        boolean byHand = "BY_HAND".equals(outcome.how());
        return told(
                outcome,
                file,
                byHand ? "entered the outcome on the police system" : "confirmed that they have what was sent",
                outcome.policeReference() == null ? "" : "Police reference " + outcome.policeReference() + ".");
    }

    private static Told told(CaseFacts.Outcome outcome, CaseFile file, String act, String text) {
        return new Told(file, outcome.by(), act, text, outcome.recordedAt());
    }
}

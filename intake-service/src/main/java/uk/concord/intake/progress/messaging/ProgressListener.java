package uk.concord.intake.progress.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.progress.Progress;
import uk.concord.intake.progress.Progresses;
import uk.concord.intake.progress.Stage;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;

/** Hears on {@code concord.cases} how far a case comes, so that its sender can see it. */
@ApplicationScoped
class ProgressListener implements FactListener {

    private final Progresses progresses;
    private final Audit audit;
    private final Payloads payloads;
    private final Map<String, BiFunction<Progress, ReceivedFact, Progress>> heard = Map.of(
            "uk.concord.decision.agreed.v1", this::agreed,
            "uk.concord.decision.reopened.v1", (progress, fact) -> progress.at(Stage.TO_DECIDE),
            "uk.concord.assessment.completed.v1", (progress, fact) -> progress.at(Stage.ASSESSED),
            "uk.concord.disposal.given.v1", (progress, fact) -> progress.at(Stage.GIVEN),
            "uk.concord.outcome.sent.v1", this::told,
            "uk.concord.outcome.acknowledged.v1", (progress, fact) -> progress.acknowledged());

    ProgressListener(Progresses progresses, Audit audit, Payloads payloads) {
        this.progresses = progresses;
        this.audit = audit;
        this.payloads = payloads;
    }

    /** What every one of these facts says. */
    record OfCase(UUID caseId) {}

    /** What we read of {@code decision.agreed}. */
    record Agreed(List<Line> lines) {

        /** The disposal of one offence. */
        record Line(String disposal) {}
    }

    /** What we read of {@code outcome.sent}. */
    record Sent(boolean closed) {}

    @Override
    public String topic() {
        return "concord.cases";
    }

    @Override
    public Set<String> types() {
        return heard.keySet();
    }

    @Override
    public void on(ReceivedFact fact) {
        UUID caseId = payloads.read(fact, OfCase.class).caseId();
        Progress progress = progresses.find(caseId).orElseGet(() -> Progress.of(caseId));
        progresses.save(heard.get(fact.type()).apply(progress, fact));
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                fact.type(),
                fact.source(),
                "case/" + caseId,
                "",
                Map.of("fact", fact.id().toString())));
    }

    private Progress agreed(Progress progress, ReceivedFact fact) {
        return progress.decided(payloads.read(fact, Agreed.class).lines().stream()
                .map(Agreed.Line::disposal)
                .distinct()
                .sorted()
                .toList());
    }

    private Progress told(Progress progress, ReceivedFact fact) {
        return progress.told(fact.happened(), payloads.read(fact, Sent.class).closed());
    }
}

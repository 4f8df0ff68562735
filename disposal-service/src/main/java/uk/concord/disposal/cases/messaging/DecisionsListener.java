package uk.concord.disposal.cases.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.act.Reopening;
import uk.concord.disposal.assessment.handling.AssessmentHandler;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.casefile.CaseFiles;
import uk.concord.disposal.disposal.Disposals;
import uk.concord.disposal.disposal.handling.DisposalHandler;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.NotYet;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;
import uk.concord.time.BusinessClock;

/** Hears on {@code concord.cases} what the two agencies decided, confirmed and opened again. */
@ApplicationScoped
class DecisionsListener implements FactListener {

    static final String AGREED = "uk.concord.decision.agreed.v1";
    static final String CONFIRMED = "uk.concord.decision.confirmed.v1";
    static final String REOPENED = "uk.concord.decision.reopened.v1";

    /** What a talk that begins anew before anything was decided says. */
    private static final int NONE = 0;

    private final CaseFiles files;
    private final AssessmentHandler assessments;
    private final DisposalHandler handler;
    private final Disposals disposals;
    private final Audit audit;
    private final Payloads payloads;
    private final BusinessClock clock;

    DecisionsListener(
            CaseFiles files,
            AssessmentHandler assessments,
            DisposalHandler handler,
            Disposals disposals,
            Audit audit,
            Payloads payloads,
            BusinessClock clock) {
        this.files = files;
        this.assessments = assessments;
        this.handler = handler;
        this.disposals = disposals;
        this.audit = audit;
        this.payloads = payloads;
        this.clock = clock;
    }

    /** What we read of {@code decision.confirmed}, and of {@code decision.reopened}, which alone says why. */
    record OfOffences(UUID caseId, int decision, Set<UUID> offenceIds, String because) {}

    @Override
    public String topic() {
        return "concord.cases";
    }

    @Override
    public Set<String> types() {
        return Set.of(AGREED, CONFIRMED, REOPENED);
    }

    @Override
    public void on(ReceivedFact fact) {
        CaseFile file = fact.type().equals(AGREED)
                ? agreed(payloads.read(fact, Agreed.class), act(fact))
                : answered(fact.type(), payloads.read(fact, OfOffences.class), act(fact));
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                fact.type(),
                fact.source(),
                "person/" + file.personId(),
                "",
                Map.of("fact", fact.id().toString(), "case", file.caseId().toString())));
    }

    private CaseFile agreed(Agreed agreed, Act act) {
        CaseFile file = file(agreed.caseId());
        Set<UUID> toAssess = agreed.toDeliver()
                .filter(line -> !line.confirmed())
                .map(Agreed.Line::offenceId)
                .collect(Collectors.toUnmodifiableSet());
        if (!toAssess.isEmpty()) {
            assessments.open(file, agreed.decision(), toAssess, act.recordedOn());
        }
        handler.agreed(file, agreed.decision(), agreed.disposals(), act);
        return file;
    }

    private CaseFile answered(String type, OfOffences said, Act act) {
        CaseFile file = file(said.caseId());
        if (said.decision() == NONE) {
            return file;
        }
        if (disposals.of(said.caseId()).stream().noneMatch(known -> known.decision() == said.decision())) {
            throw new NotYet("the decision that this is about");
        }
        if (type.equals(CONFIRMED)) {
            handler.confirmed(file, said.decision(), said.offenceIds(), act);
        } else {
            Reopening because = Reopening.named(said.because());
            assessments.reopened(file, said.decision(), said.offenceIds(), because, act);
            handler.reopened(file, said.decision(), said.offenceIds(), because, act);
        }
        return file;
    }

    private CaseFile file(UUID caseId) {
        return files.find(caseId).orElseThrow(() -> new NotYet("the referral's acceptance"));
    }

    /** It happened when the fact says; not later than now, should the writer's clock be ahead of ours. */
    private Act act(ReceivedFact fact) {
        Instant now = clock.now();
        return new Act(By.SERVICE, fact.happened().isBefore(now) ? fact.happened() : now, now);
    }
}

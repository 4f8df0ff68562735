package uk.concord.decision.casefile.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.concord.decision.casefile.CaseFile;
import uk.concord.decision.casefile.CaseLine;
import uk.concord.decision.casefile.Stage;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;

/** Assessment, document and delivery. Each answers one decision: what it says of an earlier one is story only. */
@ApplicationScoped
class DisposalTelling implements CaseTelling {

    static final String ALLOCATED = "uk.concord.assessment.allocated.v1";
    static final String ASSESSED = "uk.concord.assessment.completed.v1";
    static final String SIGNED = "uk.concord.document.signed.v1";
    static final String STOPPED = "uk.concord.disposal.stopped.v1";
    static final String GIVEN = "uk.concord.disposal.given.v1";
    static final String COMPLETED = "uk.concord.disposal.completed.v1";
    static final String UNFINISHED = "uk.concord.disposal.unfinished.v1";
    static final String NOT_COMPLETED = "uk.concord.disposal.not-completed.v1";

    private final KnownFiles known;
    private final Payloads payloads;

    DisposalTelling(KnownFiles known, Payloads payloads) {
        this.known = known;
        this.payloads = payloads;
    }

    @Override
    public Set<String> types() {
        return Set.of(ALLOCATED, ASSESSED, SIGNED, STOPPED, GIVEN, COMPLETED, UNFINISHED, NOT_COMPLETED);
    }

    @Override
    public Told tell(ReceivedFact fact) {
        return switch (fact.type()) {
            case ALLOCATED -> allocated(payloads.read(fact, CaseFacts.Allocated.class));
            case ASSESSED -> assessed(payloads.read(fact, CaseFacts.Assessed.class));
            case SIGNED -> signed(payloads.read(fact, CaseFacts.Signed.class));
            case STOPPED -> stopped(payloads.read(fact, CaseFacts.Stopped.class));
            case GIVEN -> given(payloads.read(fact, CaseFacts.Given.class));
            case COMPLETED -> completed(payloads.read(fact, CaseFacts.Ended.class));
            case UNFINISHED -> unfinished(payloads.read(fact, CaseFacts.Ended.class));
            case NOT_COMPLETED -> notCompleted(payloads.read(fact, CaseFacts.Ended.class));
            default -> throw new IllegalArgumentException("not told here: " + fact.type());
        };
    }

    private Told allocated(CaseFacts.Allocated said) {
        CaseFile file = known.of(said.caseId())
                .heldBy(said.worker().name())
                .changed(
                        line -> line.decision() == said.decision()
                                && (line.stage() == Stage.TO_ALLOCATE || line.stage() == Stage.ASSESSING),
                        line -> line.at(Stage.ASSESSING, said.dueOn()));
        return new Told(
                file,
                said.by(),
                "allocated the case to " + said.worker().name(),
                "The assessment is due by " + Phrases.day(said.dueOn()) + ".",
                said.recordedAt());
    }

    private Told assessed(CaseFacts.Assessed said) {
        Stage stage = said.concurs() ? Stage.CONCURRED : Stage.TO_DECIDE;
        CaseFile file = moved(said.caseId(), said.decision(), said.offenceIds(), stage);
        String finding = said.concurs() ? "It agrees with the decision." : "It does not agree with the decision.";
        String instead = said.proposedInstead() == null
                ? ""
                : "It proposes instead: " + Phrases.of(said.proposedInstead()) + ".";
        String late = said.late() ? "It was late: " + said.lateReason() : "";
        return new Told(
                file,
                said.by(),
                "countersigned the assessment",
                Phrases.lines(
                        said.assessedBy().name() + " assessed the child with " + Phrases.of(said.tool()) + ".",
                        finding,
                        instead,
                        said.reasons(),
                        late),
                said.recordedAt());
    }

    private Told signed(CaseFacts.Signed said) {
        CaseFile file = moved(said.caseId(), said.decision(), said.offenceIds(), Stage.TO_GIVE);
        String answers = said.answers().stream()
                .map(answer -> Phrases.of(answer.who()) + " " + Phrases.of(answer.how()) + ".")
                .collect(Collectors.joining("\n"));
        return new Told(
                file,
                said.by(),
                "went through the document for " + Phrases.the(said.kind()),
                answers,
                said.recordedAt());
    }

    private Told stopped(CaseFacts.Stopped said) {
        CaseFile file = moved(said.caseId(), said.decision(), said.offenceIds(), Stage.TO_DECIDE);
        return new Told(
                file,
                said.by(),
                "stopped " + Phrases.the(said.kind()) + " before it was given",
                Phrases.lines(Phrases.of(said.because()), said.explanation()),
                said.recordedAt());
    }

    /** What was given stays given, even where the message crossed with a reopening. */
    private Told given(CaseFacts.Given said) {
        CaseFile file = known.of(said.caseId())
                .changed(decided(said.decision(), said.offenceIds()), line -> line.at(Stage.IN_DELIVERY, null));
        return new Told(
                file,
                said.by(),
                "gave " + Phrases.the(said.kind()),
                Phrases.offences(file, said.offenceIds()) + ".",
                said.recordedAt());
    }

    private Told completed(CaseFacts.Ended said) {
        CaseFile file = moved(said.caseId(), said.decision(), said.offenceIds(), Stage.COMPLETED);
        return new Told(
                file,
                said.by(),
                "closed " + Phrases.the(said.kind()) + " as completed",
                said.summary(),
                said.recordedAt());
    }

    private Told unfinished(CaseFacts.Ended said) {
        CaseFile file = moved(said.caseId(), said.decision(), said.offenceIds(), Stage.UNDER_REVIEW);
        return new Told(
                file,
                said.by(),
                "ended " + Phrases.the(said.kind()) + " before it was completed",
                Phrases.lines(
                        said.summary(), "The YOS operations manager has to say whether there was a reasonable excuse."),
                said.recordedAt());
    }

    private Told notCompleted(CaseFacts.Ended said) {
        Stage stage = said.reopens() ? Stage.TO_DECIDE : Stage.NOT_COMPLETED;
        CaseFile file = moved(said.caseId(), said.decision(), said.offenceIds(), stage);
        String excuse = said.reasonableExcuse() == null
                ? ""
                : said.reasonableExcuse() ? "There was a reasonable excuse." : "There was no reasonable excuse.";
        return new Told(
                file,
                said.by(),
                "closed " + Phrases.the(said.kind()) + " as not completed",
                Phrases.lines(said.summary(), excuse, said.reopens() ? "Both agencies decide again." : ""),
                said.recordedAt());
    }

    /** Offences that are being decided again stay so: the message crossed with the reopening. */
    private CaseFile moved(UUID caseId, int decision, List<UUID> offences, Stage stage) {
        return known.of(caseId)
                .changed(
                        line -> decided(decision, offences).test(line)
                                && !line.stage().isTalk(),
                        line -> line.at(stage, null));
    }

    private static Predicate<CaseLine> decided(int decision, List<UUID> offences) {
        return line -> line.decision() == decision && offences.contains(line.offenceId());
    }
}

package uk.concord.disposal.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.assessment.Assessment;
import uk.concord.disposal.assessment.AssessmentCommand;
import uk.concord.disposal.assessment.Assessments;
import uk.concord.disposal.assessment.Findings;
import uk.concord.disposal.assessment.Proposed;
import uk.concord.disposal.assessment.Staff;
import uk.concord.disposal.assessment.Tool;
import uk.concord.disposal.assessment.Worker;
import uk.concord.disposal.assessment.handling.AssessmentHandler;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.web.NoSuchRecord;

/** What can be done with the assessments of a case, by page or by API. */
@ApplicationScoped
class AssessmentDesk {

    static final String ALLOCATE = "assessment.allocate";
    static final String RECORD = "assessment.record";
    static final String COUNTERSIGN = "assessment.countersign";

    private static final int REASONS_MOST = 4000;
    private static final int LATE_REASON_MOST = 500;

    private final CaseDesk desk;
    private final Assessments assessments;
    private final AssessmentHandler handler;
    private final Staff staff;

    AssessmentDesk(CaseDesk desk, Assessments assessments, AssessmentHandler handler, Staff staff) {
        this.desk = desk;
        this.assessments = assessments;
        this.handler = handler;
        this.staff = staff;
    }

    List<Worker> staffOf(CaseFile file) {
        return staff.of(file.yos());
    }

    List<AssessmentView> of(CaseFile file) {
        return assessments.of(file.caseId()).stream().map(this::view).toList();
    }

    /**
     * The assessment that an act is about: that of the decision named, else the newest that is open, else the newest.
     *
     * @throws NoSuchRecord where the case has none
     */
    AssessmentView current(CaseFile file, Integer decision) {
        List<AssessmentView> all = of(file);
        return all.stream()
                .filter(one -> decision == null ? !one.isFinished() : one.decision() == decision)
                .findFirst()
                .or(() -> decision == null ? all.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new NoSuchRecord("assessment"));
    }

    @Transactional
    AssessmentView allocate(UUID caseId, AsSent.Allocation sent) {
        CaseFile file = desk.find(caseId, ALLOCATE);
        Reading reading = new Reading();
        int version = reading.version(sent.version());
        String worker = reading.text(sent.worker(), "/worker", "who shall have the case", 100);
        reading.done();
        return act(
                file,
                sent.decision(),
                version,
                ALLOCATE,
                act -> new AssessmentCommand.Allocate(act, worker, Set.copyOf(staffOf(file))));
    }

    @Transactional
    AssessmentView record(UUID caseId, AsSent.Assessed sent) {
        CaseFile file = desk.find(caseId, RECORD);
        Reading reading = new Reading();
        int version = reading.version(sent.version());
        Tool tool = reading.choice(Tool.class, sent.tool(), "/tool", "what the child was assessed with");
        boolean concurs = reading.answer(sent.concurs(), "/concurs", "whether it agrees with the decision");
        String reasons = reading.text(sent.reasons(), "/reasons", "the reasons", REASONS_MOST);
        Optional<Proposed> instead = reading.perhaps(
                Proposed.class, sent.proposedInstead(), "/proposedInstead", "what it would have instead");
        Optional<String> late = lateReason(reading, sent.lateReason());
        reading.done();
        Act act = desk.act(RECORD, sent.happenedAt());
        return act(
                file,
                sent.decision(),
                version,
                new AssessmentCommand.Record(act, new Findings(tool, concurs, reasons, instead, late, act)));
    }

    @Transactional
    AssessmentView sendBack(UUID caseId, AsSent.SentBack sent) {
        CaseFile file = desk.find(caseId, COUNTERSIGN);
        Reading reading = new Reading();
        int version = reading.version(sent.version());
        String reasons = reading.text(sent.reasons(), "/reasons", "what is still wanted", REASONS_MOST);
        reading.done();
        return act(file, sent.decision(), version, COUNTERSIGN, act -> new AssessmentCommand.SendBack(act, reasons));
    }

    @Transactional
    AssessmentView countersign(UUID caseId, AsSent.Countersignature sent) {
        CaseFile file = desk.find(caseId, COUNTERSIGN);
        Reading reading = new Reading();
        int version = reading.version(sent.version());
        Optional<String> late = lateReason(reading, sent.lateReason());
        reading.done();
        return act(file, sent.decision(), version, COUNTERSIGN, act -> new AssessmentCommand.Countersign(act, late));
    }

    private AssessmentView act(
            CaseFile file, Integer decision, int version, String operation, Function<Act, AssessmentCommand> command) {
        return act(file, decision, version, command.apply(desk.act(operation)));
    }

    private AssessmentView act(CaseFile file, Integer decision, int version, AssessmentCommand command) {
        int which = current(file, decision).decision();
        return view(desk.done(handler.handle(file, which, version, command)));
    }

    private AssessmentView view(Assessment assessment) {
        return AssessmentView.of(assessment, desk.actor().id(), desk.today(), desk::may);
    }

    private static Optional<String> lateReason(Reading reading, String sent) {
        return reading.perhaps(sent, "/lateReason", "why it is late", LATE_REASON_MOST);
    }
}

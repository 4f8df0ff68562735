package uk.concord.disposal.cases.web;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import uk.concord.disposal.assessment.AssessmentState;
import uk.concord.disposal.assessment.Worker;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.child.KnownChild;
import uk.concord.disposal.disposal.DisposalState;
import uk.concord.identity.Areas;

/** A case with the child it is about, for the page on which it is worked. */
@ApplicationScoped
class CaseSight {

    private static final String STORY = "case.see";

    private final CaseDesk desk;
    private final CaseReading cases;
    private final Areas areas;

    CaseSight(CaseDesk desk, CaseReading cases, Areas areas) {
        this.desk = desk;
        this.cases = cases;
        this.areas = areas;
    }

    /**
     * The child, and all that is shown of the case.
     *
     * @param worker the name of whoever has the case, or empty
     * @param story whether the reader may read the whole case and its timeline, where the decisions are
     */
    @TemplateData
    public record Seen(
            String givenNames,
            String familyName,
            LocalDate dateOfBirth,
            int age,
            boolean restricted,
            String worker,
            boolean story,
            String yos,
            CaseView view,
            List<AssessmentShown> assessments,
            List<DisposalShown> disposals) {}

    /** An assessment with its one line on what happens next. */
    @TemplateData
    public record AssessmentShown(AssessmentView is, String next, String colour) {

        /** The page of an act on it. */
        public String to(String act) {
            return "/disposal/cases/" + is.caseId() + "/" + act + "?decision=" + is.decision();
        }
    }

    /** A disposal likewise. */
    @TemplateData
    public record DisposalShown(DisposalView is, String next, String colour) {

        /** The page of an act on it, or its document. */
        public String to(String act) {
            return "/disposal/disposals/" + is.disposalId() + "/" + act;
        }
    }

    Seen see(UUID caseId) {
        CaseFile file = desk.find(caseId, DisposalDesk.SEE);
        desk.consulted(file, DisposalDesk.SEE);
        KnownChild child = desk.child(file);
        CaseView view = cases.view(file);
        return new Seen(
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                Period.between(child.dateOfBirth(), desk.today()).getYears(),
                child.restricted(),
                desk.worker(file).map(Worker::name).orElse(""),
                desk.sees(file, STORY),
                areas.title(file.yos()),
                view,
                view.assessments().stream().map(CaseSight::shown).toList(),
                view.disposals().stream()
                        .map(one -> shown(one, child.restricted()))
                        .toList());
    }

    private static AssessmentShown shown(AssessmentView view) {
        AssessmentState state = AssessmentState.valueOf(view.state());
        String colour = switch (state) {
            case TO_ALLOCATE, TO_COUNTERSIGN -> "yellow";
            case ASSESSING -> "light-blue";
            case CONCURRED -> "green";
            case DIFFERED -> "orange";
            case STOPPED -> "grey";
        };
        return new AssessmentShown(view, Waiting.next(state), colour);
    }

    private static DisposalShown shown(DisposalView view, boolean restricted) {
        DisposalState state = DisposalState.valueOf(view.state());
        String colour = switch (state) {
            case AWAITING_CONFIRMATION -> "yellow";
            case TO_SIGN, TO_GIVE -> "purple";
            case IN_DELIVERY -> "blue";
            case UNDER_REVIEW -> "orange";
            case COMPLETED -> "green";
            case NOT_COMPLETED -> "red";
            case STOPPED -> "grey";
        };
        return new DisposalShown(view, Waiting.next(state, view.kind(), restricted), colour);
    }
}

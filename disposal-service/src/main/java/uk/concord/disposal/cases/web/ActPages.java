package uk.concord.disposal.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.child.KnownChild;
import uk.concord.web.Choice;
import uk.concord.web.Form;

/** Prepares the page of each act, and says whether the act is possible now. */
@ApplicationScoped
class ActPages {

    private static final Map<String, String> TITLES = Map.of(
            "allocation", "Allocate the case",
            "assessment", "Record the assessment",
            "countersignature", "Countersign the assessment",
            "assessment-return", "Countersign the assessment",
            "signing", "Record how the document was answered",
            "stop", "Record that it will not be given",
            "giving", "Record that it was given",
            "closing", "Close with a summary",
            "review", "Review why it was not completed");
    private static final Map<String, Set<String>> ACTIONS = Map.of(
            "allocation", Set.of("ALLOCATE"),
            "assessment", Set.of("RECORD"),
            "countersignature", Set.of("COUNTERSIGN", "SEND_BACK"),
            "assessment-return", Set.of("COUNTERSIGN", "SEND_BACK"),
            "signing", Set.of("SIGN"),
            "stop", Set.of("STOP"),
            "giving", Set.of("GIVE"),
            "closing", Set.of("COMPLETE", "END_UNCOMPLETED"),
            "review", Set.of("REVIEW"));

    private final CaseDesk desk;
    private final AssessmentDesk assessments;
    private final DisposalDesk disposals;

    ActPages(CaseDesk desk, AssessmentDesk assessments, DisposalDesk disposals) {
        this.desk = desk;
        this.assessments = assessments;
        this.disposals = disposals;
    }

    /**
     * A page and what stands in its form at first.
     *
     * @param possible whether the act is allowed now
     */
    record Prepared(ActPage page, Form form, boolean possible) {}

    @Transactional
    Prepared assessment(UUID caseId, String act, String operation, Integer decision) {
        CaseFile file = desk.find(caseId, operation);
        desk.consulted(file, operation);
        AssessmentView found = assessments.current(file, decision);
        List<Choice> people = assessments.staffOf(file).stream()
                .map(worker -> Choice.of(worker.id(), worker.name()))
                .toList();
        ActPage page = new ActPage(
                act,
                TITLES.get(act),
                caption(file, Optional.empty()),
                "/disposal/cases/" + caseId + "/" + act,
                "/disposal/cases/" + caseId,
                found.version(),
                found.decision(),
                desk.child(file).restricted(),
                found,
                disposals.of(file).stream()
                        .filter(one -> one.decision() == found.decision())
                        .toList(),
                people,
                List.of());
        return new Prepared(page, Form.blank(), ACTIONS.get(act).stream().anyMatch(found::allows));
    }

    @Transactional
    Prepared disposal(UUID disposalId, String act, String operation) {
        CaseFile file = disposals.file(disposalId, operation);
        desk.consulted(file, operation);
        DisposalView found = disposals.one(file, disposalId);
        ActPage page = new ActPage(
                act,
                TITLES.get(act),
                caption(file, Optional.of(found)),
                "/disposal/disposals/" + disposalId + "/" + act,
                desk.may(DisposalDesk.SEE) ? "/disposal/cases/" + file.caseId() : "/decision/cases/" + file.caseId(),
                found.version(),
                0,
                desk.child(file).restricted(),
                null,
                List.of(),
                List.of(),
                found.warnings());
        Form form = act.equals("signing") ? Typed.filled(file.adult()) : Form.blank();
        return new Prepared(page, form, ACTIONS.get(act).stream().anyMatch(found::allows));
    }

    private String caption(CaseFile file, Optional<DisposalView> disposal) {
        KnownChild child = desk.child(file);
        String name = child.givenNames() + " " + child.familyName().charAt(0);
        return disposal.map(found -> found.kindTitle() + " · ").orElse("") + file.reference() + " · " + name;
    }
}

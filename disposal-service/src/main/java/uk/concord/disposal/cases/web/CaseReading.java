package uk.concord.disposal.cases.web;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.concord.disposal.casefile.CaseFile;
import uk.concord.disposal.document.Document;
import uk.concord.disposal.document.Texts;

/** Reading a case and its documents, each reading audited. */
@ApplicationScoped
class CaseReading {

    private final CaseDesk desk;
    private final AssessmentDesk assessments;
    private final DisposalDesk disposals;
    private final Texts texts;

    CaseReading(CaseDesk desk, AssessmentDesk assessments, DisposalDesk disposals, Texts texts) {
        this.desk = desk;
        this.assessments = assessments;
        this.disposals = disposals;
        this.texts = texts;
    }

    CaseView see(UUID caseId) {
        CaseFile file = desk.find(caseId, DisposalDesk.SEE);
        desk.consulted(file, DisposalDesk.SEE);
        return view(file);
    }

    CaseView view(CaseFile file) {
        return new CaseView(
                file.caseId(),
                file.reference(),
                file.receivedOn(),
                ChronoUnit.DAYS.between(file.receivedOn(), desk.today()),
                assessments.of(file),
                disposals.of(file));
    }

    Document document(UUID disposalId) {
        CaseFile file = disposals.file(disposalId, DisposalDesk.SEE);
        desk.consulted(file, DisposalDesk.SEE);
        return document(file, disposalId);
    }

    /**
     * A document with what is printed round it.
     *
     * @param parent the parent or carer's name
     * @param adult the appropriate adult's name
     */
    @TemplateData
    public record Printed(Document document, DisposalView disposal, String givenNames, String parent, String adult) {

        /** The page of its case. */
        public String back() {
            return "/disposal/cases/" + disposal.caseId();
        }
    }

    Printed printed(UUID disposalId) {
        CaseFile file = disposals.file(disposalId, DisposalDesk.SEE);
        desk.consulted(file, DisposalDesk.SEE);
        DisposalView view = disposals.one(file, disposalId);
        String adult = view.answers() == null
                ? file.adult().name()
                : view.answers().adult().name();
        return new Printed(
                document(file, disposalId),
                view,
                desk.child(file).givenNames(),
                file.parent().name(),
                adult);
    }

    private Document document(CaseFile file, UUID disposalId) {
        return Document.of(
                texts, disposals.load(file, disposalId), file, desk.child(file).givenNames(), desk.today());
    }
}

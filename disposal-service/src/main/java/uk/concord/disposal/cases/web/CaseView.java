package uk.concord.disposal.cases.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A case with its assessments and disposals, the newest decision first.
 *
 * @param daysSinceReceipt all days, whether the form stood returned or not
 */
@TemplateData
public record CaseView(
        UUID caseId,
        String reference,
        LocalDate receivedOn,
        long daysSinceReceipt,
        List<AssessmentView> assessments,
        List<DisposalView> disposals) {}

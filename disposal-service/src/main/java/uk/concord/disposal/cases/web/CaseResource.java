package uk.concord.disposal.cases.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;

/** Assessing a case, for machines. Acts are on the newest assessment that is open, or on that of the decision named. */
@Path("/api/cases")
@Tag(name = "Assessment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {

    private final CaseReading cases;
    private final AssessmentDesk assessments;

    CaseResource(CaseReading cases, AssessmentDesk assessments) {
        this.cases = cases;
        this.assessments = assessments;
    }

    @GET
    @Path("/{caseId}")
    @Transactional
    @Permission("disposal.see")
    @Operation(summary = "A case with its assessments and disposals")
    public CaseView see(@PathParam("caseId") UUID caseId) {
        return cases.see(caseId);
    }

    @POST
    @Path("/{caseId}/allocation")
    @Permission("assessment.allocate")
    @Operation(summary = "Allocate the case to a case manager")
    public AssessmentView allocate(@PathParam("caseId") UUID caseId, AsSent.Allocation sent) {
        return assessments.allocate(caseId, Optional.ofNullable(sent).orElse(new AsSent.Allocation(null, null, null)));
    }

    @POST
    @Path("/{caseId}/assessment")
    @Permission("assessment.record")
    @Operation(summary = "Record what the assessment found")
    public AssessmentView record(@PathParam("caseId") UUID caseId, AsSent.Assessed sent) {
        return assessments.record(
                caseId,
                Optional.ofNullable(sent).orElse(new AsSent.Assessed(null, null, null, null, null, null, null, null)));
    }

    @POST
    @Path("/{caseId}/assessment-return")
    @Permission("assessment.countersign")
    @Operation(summary = "Send an assessment back with what is still wanted")
    public AssessmentView sendBack(@PathParam("caseId") UUID caseId, AsSent.SentBack sent) {
        return assessments.sendBack(caseId, Optional.ofNullable(sent).orElse(new AsSent.SentBack(null, null, null)));
    }

    @POST
    @Path("/{caseId}/countersignature")
    @Permission("assessment.countersign")
    @Operation(summary = "Countersign somebody else's assessment")
    public AssessmentView countersign(@PathParam("caseId") UUID caseId, AsSent.Countersignature sent) {
        return assessments.countersign(
                caseId, Optional.ofNullable(sent).orElse(new AsSent.Countersignature(null, null, null)));
    }
}

package uk.concord.notification.outcome.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;
import uk.concord.notification.outcome.PoliceMessageRules;
import uk.concord.rules.Reason;
import uk.concord.web.Invalid;

/** What the police were told of a case, and what they answered, for machines. */
@Path("/api/outcomes")
@Tag(name = "Outcomes for the police")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {

    private static final Reason VERSION_MISSING =
            new Reason("version-missing", "version", "Say which version of the case you have seen.");

    private final OutcomeDesk desk;
    private final ByHandDesk byHand;

    OutcomeResource(OutcomeDesk desk, ByHandDesk byHand) {
        this.desk = desk;
        this.byHand = byHand;
    }

    /** That a version was entered on the police system by hand. */
    public record HandReceipt(Integer version, String policeReference, LocalDate enteredOn) {}

    /** Which version is sent again. */
    public record Resending(Integer version) {}

    @GET
    @Path("/{caseId}")
    @Transactional
    @Permission(OutcomeDesk.SEE)
    @Operation(summary = "See what the police were told of a case, and whether they have it")
    @APIResponse(responseCode = "200", description = "Every version, newest first")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public OutcomeView see(@PathParam("caseId") UUID caseId) {
        return desk.see(caseId);
    }

    @GET
    @Path("/{caseId}/summary")
    @Transactional
    @Permission("outcome.summary")
    @Operation(summary = "Read the closing summary of a case")
    @APIResponse(responseCode = "200", description = "How the delivery of each disposal went, without names")
    @APIResponse(responseCode = "404", description = "There is none yet, or none that you may see")
    public SummaryView summary(@PathParam("caseId") UUID caseId) {
        return desk.summary(caseId);
    }

    @POST
    @Path("/{caseId}/receipt")
    @Transactional
    @Permission(OutcomeDesk.RECEIPT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record that the newest version was entered on the police system by hand")
    @APIResponse(responseCode = "200", description = "It is acknowledged")
    @APIResponse(responseCode = "400", description = "Some field cannot be read: each with code and plain text.")
    @APIResponse(responseCode = "409", description = "There is a newer version, or it cannot be acknowledged now.")
    @APIResponse(responseCode = "422", description = "A rule refuses it: with every reason.")
    public OutcomeView receipt(@PathParam("caseId") UUID caseId, HandReceipt sent) {
        HandReceipt receipt = sent == null ? new HandReceipt(null, null, null) : sent;
        readable(receipt);
        byHand.entered(caseId, receipt.version(), receipt.policeReference(), receipt.enteredOn());
        return desk.see(caseId);
    }

    @POST
    @Path("/{caseId}/resending")
    @Transactional
    @Permission(OutcomeDesk.RECEIPT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a rejected version again, as a new one")
    @APIResponse(responseCode = "200", description = "A new version is on its way")
    @APIResponse(responseCode = "400", description = "The version is missing.")
    @APIResponse(responseCode = "409", description = "There is a newer version, or this one was not rejected.")
    public OutcomeView resending(@PathParam("caseId") UUID caseId, Resending sent) {
        if (sent == null || sent.version() == null) {
            throw new Invalid(List.of(VERSION_MISSING));
        }
        byHand.sendAgain(caseId, sent.version());
        return desk.see(caseId);
    }

    private static void readable(HandReceipt receipt) {
        List<Reason> reasons = new ArrayList<>();
        if (receipt.version() == null) {
            reasons.add(VERSION_MISSING);
        }
        String reference = receipt.policeReference() == null ? "" : receipt.policeReference();
        PoliceMessageRules.policeReferenceIsReadable(reference).ifPresent(reasons::add);
        if (receipt.enteredOn() == null) {
            reasons.add(HandForm.DATE_NOT_READABLE);
        }
        if (!reasons.isEmpty()) {
            throw new Invalid(reasons);
        }
    }
}

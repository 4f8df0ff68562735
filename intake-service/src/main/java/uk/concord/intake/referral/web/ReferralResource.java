package uk.concord.intake.referral.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.concord.identity.Permission;
import uk.concord.intake.referral.FieldReason;
import uk.concord.intake.referral.ReferralAct;
import uk.concord.intake.referral.contract.ReferralSent;
import uk.concord.web.Answer;
import uk.concord.web.Idempotency;
import uk.concord.web.Invalid;

/** Referrals on the form G26, for machines. */
@Path("/api/referrals")
@Tag(name = "Referrals (G26)")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralResource {

    private final ReferralDesk desk;
    private final ReferralReading reading;
    private final ReferralListing listing;
    private final Idempotency idempotency;
    private final ObjectMapper json;

    ReferralResource(
            ReferralDesk desk,
            ReferralReading reading,
            ReferralListing listing,
            Idempotency idempotency,
            ObjectMapper json) {
        this.desk = desk;
        this.reading = reading;
        this.listing = listing;
        this.idempotency = idempotency;
        this.json = json;
    }

    /** A mended form, and the version that was mended. */
    public record SentAgain(Integer version, ReferralSent referral) {}

    /** That the form passes the check; whether the officer is sure who the child is. */
    public record Acceptance(Integer version, Boolean identityConfirmed) {}

    /** What needs work. */
    public record Return(Integer version, List<FieldReason> reasons) {}

    /** Why it cannot be decided here; of which G26 it is a duplicate, where it is one. */
    public record Unsuitability(Integer version, String reason, String explanation, String duplicateOf) {}

    /** Why it is taken back. */
    public record Withdrawal(Integer version, String reason) {}

    @POST
    @Transactional
    @Permission("referral.send")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a G26", description = "The fifteen facts are enough. From here on the case has its id.")
    @APIResponse(responseCode = "201", description = "Sent. Location is where it can be followed.")
    @APIResponse(responseCode = "400", description = "Some field cannot be read: each with code and plain text.")
    @APIResponse(responseCode = "422", description = "A rule refuses it, or the key was used for another request.")
    public Response send(
            @Parameter(description = "Chosen by the sender, 8 to 100 characters: the same key, the same answer.")
                    @HeaderParam("Idempotency-Key")
                    String key,
            ReferralSent referral)
            throws JsonProcessingException {
        ReferralSent sent = referral == null ? ReferralSent.NOTHING : referral;
        String request = "POST /api/referrals " + json.writeValueAsString(sent);
        Answer answer = idempotency.once(desk.actor().id(), key, request, () -> answer(desk.send(sent.asSent())));
        return Response.status(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .entity(answer.body())
                .build();
    }

    @PUT
    @Path("/{caseId}")
    @Permission("referral.send")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a G26 again that was returned")
    @APIResponse(responseCode = "200", description = "Sent again, one version on")
    @APIResponse(responseCode = "409", description = "It does not stand returned, or was sent again meanwhile")
    public Standing sendAgain(@PathParam("caseId") UUID caseId, SentAgain body) {
        ReferralSent sent = Optional.ofNullable(body).map(SentAgain::referral).orElse(ReferralSent.NOTHING);
        return desk.sendAgain(caseId, body == null ? null : body.version(), sent.asSent());
    }

    @GET
    @Permission("referral.find")
    @Operation(summary = "List the G26s that you may see, or that you sent; 25 a page")
    public ReferralList list(
            @Parameter(description = "A reference, a crime reference, or how a name begins: at most 300 of those.")
                    @QueryParam("q")
                    String q,
            @Parameter(description = "A state, or CLOSED.") @QueryParam("state") String state,
            @QueryParam("yos") String yos,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Parameter(description = "newest or oldest first.") @QueryParam("sort") String sort,
            @QueryParam("page") @DefaultValue("1") int page) {
        ListFilters filters = new ListFilters(q, state, yos, from, to, sort);
        if (!filters.unreadable().isEmpty()) {
            throw new Invalid(filters.unreadable());
        }
        return ReferralList.of(listing.all(filters, page), filters);
    }

    @GET
    @Path("/{caseId}")
    @Permission("referral.see")
    @Operation(summary = "Read a G26, and what the machine found on it")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public ReferralView see(@PathParam("caseId") UUID caseId) {
        return reading.open(caseId).view();
    }

    @GET
    @Path("/{caseId}/standing")
    @Permission("referral.track")
    @Operation(summary = "See where a G26 stands, and why it came back")
    @APIResponse(responseCode = "404", description = "There is none, or none that you may see")
    public Standing standing(@PathParam("caseId") UUID caseId) {
        return reading.track(caseId);
    }

    @POST
    @Path("/{caseId}/acceptance")
    @Permission("referral.check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accept a G26: the two agencies may decide")
    public Standing accept(@PathParam("caseId") UUID caseId, Acceptance body) {
        Acceptance said = body == null ? new Acceptance(null, null) : body;
        return desk.act(
                caseId,
                new ReferralAct.Accept(
                        ReferralDesk.known(said.version()), Boolean.TRUE.equals(said.identityConfirmed())));
    }

    @POST
    @Path("/{caseId}/return")
    @Permission("referral.check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Return a G26 to its sender, with the fields that need work and a reason for each")
    public Standing giveBack(@PathParam("caseId") UUID caseId, Return body) {
        Return said = body == null ? new Return(null, null) : body;
        List<FieldReason> reasons = said.reasons() == null
                ? List.of()
                : said.reasons().stream()
                        .map(reason -> reason == null ? new FieldReason(null, null) : reason)
                        .toList();
        return desk.act(caseId, new ReferralAct.Return(ReferralDesk.known(said.version()), reasons));
    }

    @POST
    @Path("/{caseId}/unsuitability")
    @Permission("referral.check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that a G26 is not suitable, and close it")
    public Standing notSuitable(@PathParam("caseId") UUID caseId, Unsuitability body) {
        Unsuitability said = body == null ? new Unsuitability(null, null, null, null) : body;
        return desk.act(
                caseId,
                new ReferralAct.FindNotSuitable(
                        ReferralDesk.known(said.version()), said.reason(), said.explanation(), said.duplicateOf()));
    }

    @POST
    @Path("/{caseId}/withdrawal")
    @Permission("referral.send")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a G26 back before it is accepted")
    public Standing withdraw(@PathParam("caseId") UUID caseId, Withdrawal body) {
        Withdrawal said = body == null ? new Withdrawal(null, null) : body;
        return desk.act(caseId, new ReferralAct.Withdraw(ReferralDesk.known(said.version()), said.reason()));
    }

    private Answer answer(Standing sent) {
        try {
            String place = "/intake/api/referrals/" + sent.caseId() + "/standing";
            return new Answer(201, place, json.writeValueAsString(sent));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }
}

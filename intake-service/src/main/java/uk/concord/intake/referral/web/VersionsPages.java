package uk.concord.intake.referral.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import uk.concord.identity.Permission;

/** What changed on a G26 from version to version, for people. */
@Path("/referrals/{caseId:[0-9a-fA-F-]+}/versions")
@Produces(MediaType.TEXT_HTML)
public class VersionsPages {

    private final AmendmentDesk desk;
    private final ReferralReading reading;

    VersionsPages(AmendmentDesk desk, ReferralReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance versions(VersionsView view, String back, boolean done);
    }

    @GET
    @Permission("referral.versions")
    public TemplateInstance versions(
            @PathParam("caseId") UUID caseId, @QueryParam("done") @DefaultValue("false") boolean done) {
        return Templates.versions(desk.versions(caseId), reading.placeOf(caseId), done);
    }
}

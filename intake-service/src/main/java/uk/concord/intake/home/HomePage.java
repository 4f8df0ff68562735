package uk.concord.intake.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Permission;
import uk.concord.intake.notice.Notices;
import uk.concord.intake.person.web.MatchDesk;
import uk.concord.intake.referral.web.ReferralListing;
import uk.concord.intake.referral.web.ReferralReading;

/** Where police officers begin. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private static final ReferralReading.Waiting NOTHING = new ReferralReading.Waiting(0, List.of());

    private final Notices notices;
    private final ReferralReading referrals;
    private final ReferralListing listing;
    private final MatchDesk matching;
    private final Access access;

    HomePage(Notices notices, ReferralReading referrals, ReferralListing listing, MatchDesk matching, Access access) {
        this.notices = notices;
        this.referrals = referrals;
        this.listing = listing;
        this.matching = matching;
        this.access = access;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(
                Actor actor,
                ReferralReading.Waiting toCheck,
                ReferralReading.Waiting toMend,
                long toMatch,
                boolean listed,
                long notices);
    }

    @GET
    @Transactional
    @Permission("home")
    public TemplateInstance home() {
        Actor actor = access.actor();
        boolean listed = access.allows(actor, "notice.list");
        return Templates.home(
                actor,
                access.allows(actor, "referral.check") ? listing.waitingForCheck() : NOTHING,
                access.allows(actor, "referral.track") ? referrals.waitingToMend() : NOTHING,
                matching.waiting(),
                listed,
                listed ? notices.count(actor.force(), actor.yos(), false) : 0);
    }
}

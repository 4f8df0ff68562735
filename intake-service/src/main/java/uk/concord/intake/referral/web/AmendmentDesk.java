package uk.concord.intake.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.concord.identity.Areas;
import uk.concord.intake.referral.G26AsSent;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralCommand;
import uk.concord.intake.referral.Referrals;
import uk.concord.intake.referral.handling.AmendReferral;
import uk.concord.intake.referral.handling.AmendReferralHandler;
import uk.concord.web.NoSuchRecord;

/** What pages and API have in common where an accepted G26 is changed, and where its versions are read. */
@ApplicationScoped
class AmendmentDesk {

    static final String AMEND = ReferralCommand.AMEND.operation();
    static final String VERSIONS = "referral.versions";

    private static final String YOS = "YOS";

    private final AmendReferralHandler handler;
    private final ReferralDesk desk;
    private final ReferralReading reading;
    private final Referrals referrals;
    private final Areas areas;

    AmendmentDesk(
            AmendReferralHandler handler,
            ReferralDesk desk,
            ReferralReading reading,
            Referrals referrals,
            Areas areas) {
        this.handler = handler;
        this.desk = desk;
        this.reading = reading;
        this.referrals = referrals;
        this.areas = areas;
    }

    /** What somebody wants a G26 to say. @param happenedAt null where it is now */
    record Asked(Integer version, G26AsSent sent, String reason, Instant happenedAt) {}

    /** @throws NoSuchRecord @throws Invalid @throws Refused with what is allowed now */
    @Transactional
    Standing amend(UUID id, Asked asked) {
        return desk.standing(handler.handle(command(id, asked)));
    }

    /** What would change, and nothing is changed. @throws NoSuchRecord @throws Invalid @throws Refused */
    @Transactional
    List<VersionsView.Change> preview(UUID id, Asked asked) {
        AmendReferralHandler.Preview preview = handler.preview(command(id, asked));
        preview.refused().ifPresent(refused -> {
            throw desk.said(refused);
        });
        return VersionsView.changes(preview.changes(), areas);
    }

    /** The form as it stands, to be changed; its reading audited. @throws NoSuchRecord */
    @Transactional
    Referral toAmend(UUID id) {
        return reading.read(id, AMEND);
    }

    /** Every version, the reading audited. @throws NoSuchRecord */
    @Transactional
    VersionsView versions(UUID id) {
        Referral referral = reading.read(id, VERSIONS);
        return VersionsView.of(referral, referrals.versions(referral.id()), areas);
    }

    private AmendReferral command(UUID id, Asked asked) {
        Referral referral = reading.found(id, AMEND);
        var doing = desk.doing(AMEND);
        return new AmendReferral(
                referral.id(),
                ReferralDesk.known(asked.version()),
                asked.sent(),
                asked.reason(),
                asked.happenedAt() == null ? doing.at() : asked.happenedAt(),
                desk.actor().agency().equals(YOS),
                doing);
    }
}

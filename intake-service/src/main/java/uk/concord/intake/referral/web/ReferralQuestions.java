package uk.concord.intake.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import uk.concord.identity.Access;
import uk.concord.identity.Areas;
import uk.concord.intake.offence.OffenceList;
import uk.concord.time.BusinessClock;

/** The answers that the questions of a G26 offer to somebody of this force, today. */
@ApplicationScoped
class ReferralQuestions {

    private final Access access;
    private final Areas areas;
    private final OffenceList offences;
    private final BusinessClock clock;

    ReferralQuestions(Access access, Areas areas, OffenceList offences, BusinessClock clock) {
        this.access = access;
        this.areas = areas;
        this.offences = offences;
        this.clock = clock;
    }

    /** The answers that its questions offer. */
    ReferralChoices choices() {
        return ReferralChoices.of(areas.yosTitles(access.actor().force()), offences.on(clock.today()));
    }
}

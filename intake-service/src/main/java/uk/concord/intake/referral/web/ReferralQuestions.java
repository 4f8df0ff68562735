package uk.concord.intake.referral.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.concord.identity.Access;
import uk.concord.identity.Areas;
import uk.concord.intake.offence.OffenceList;
import uk.concord.time.BusinessClock;
import uk.concord.web.Form;

/** The page that asks for the fifteen facts of a G26, whether it is sent for the first time or again. */
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

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance write(
                Form form,
                List<OffenceBlock> blocks,
                ReferralChoices choices,
                String to,
                String reference,
                int version);
    }

    /** The form of a new G26. */
    TemplateInstance page(Form form) {
        return page(form, "/intake/referrals/new", "", 0);
    }

    /** The form of one that came back. */
    TemplateInstance again(Form form, Standing standing) {
        return page(
                form, "/intake/referrals/" + standing.caseId() + "/again", standing.reference(), standing.version());
    }

    /** The answers that its questions offer. */
    ReferralChoices choices() {
        return ReferralChoices.of(areas.yosTitles(access.actor().force()), offences.on(clock.today()));
    }

    private TemplateInstance page(Form form, String to, String reference, int version) {
        return Templates.write(form, ReferralForms.blocks(form), choices(), to, reference, version);
    }
}

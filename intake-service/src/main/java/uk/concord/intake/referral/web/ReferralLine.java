package uk.concord.intake.referral.web;

import java.time.Instant;
import java.util.UUID;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralState;

/** A G26 as a line of a list. */
public record ReferralLine(
        UUID caseId, String reference, String child, String offence, ReferralState state, String yos, Instant sentAt) {

    static ReferralLine of(Referral referral) {
        G26 form = referral.form();
        int more = form.offences().size() - 1;
        String title = form.offences().get(0).listed().title();
        return new ReferralLine(
                referral.id().value(),
                referral.reference(),
                form.child().givenNames() + " " + form.child().familyName(),
                more == 0 ? title : title + " and " + more + " more",
                referral.state(),
                form.yos(),
                referral.sentAt());
    }

    /** The colour of its state's tag. */
    public String colour() {
        return switch (state) {
            case SENT -> "blue";
            case RETURNED -> "orange";
            case ACCEPTED -> "green";
            case NOT_SUITABLE, WITHDRAWN -> "grey";
        };
    }
}

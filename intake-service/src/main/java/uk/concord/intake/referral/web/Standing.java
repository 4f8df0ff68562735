package uk.concord.intake.referral.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import uk.concord.intake.referral.FieldReason;

/**
 * Where a G26 stands, for its sender: nothing of what it says.
 *
 * @param reasons why it came back, while it stands returned
 * @param progress how far it has come since it was accepted, left out before
 * @param allowedActions what this actor may do with it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(
        UUID caseId,
        String reference,
        String state,
        int version,
        List<FieldReason> reasons,
        ProgressView progress,
        List<String> allowedActions) {

    /** Where the check of it is. */
    public String check() {
        return "/intake/referrals/" + caseId;
    }

    /** Where something is done with it, for example {@code again}. */
    public String to(String act) {
        return check() + "/" + act;
    }

    public boolean allows(String action) {
        return allowedActions.contains(action);
    }
}

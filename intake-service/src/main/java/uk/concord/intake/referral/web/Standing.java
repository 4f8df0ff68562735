package uk.concord.intake.referral.web;

import java.util.List;
import java.util.UUID;
import uk.concord.intake.referral.FieldReason;

/**
 * Where a G26 stands, for its sender: nothing of what it says.
 *
 * @param reasons why it came back, while it stands returned
 * @param allowedActions what this actor may do with it now
 */
public record Standing(
        UUID caseId,
        String reference,
        String state,
        int version,
        List<FieldReason> reasons,
        List<String> allowedActions) {

    public boolean allows(String action) {
        return allowedActions.contains(action);
    }
}

package uk.concord.intake.referral.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * Another G26 with the same crime reference.
 *
 * @param caseId left out where the reader may not see it
 * @param aboutThisChild whether it is about the same child: then it may be one G26 that was sent twice
 * @param child whom it is about, left out where the reader may not see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OtherG26(UUID caseId, String reference, String state, boolean aboutThisChild, String child) {

    /** Where it is checked. */
    public String place() {
        return "/intake/referrals/" + caseId;
    }

    public String stateTitle() {
        return CheckPage.title(state);
    }
}

package uk.concord.decision.jointdecision.messaging;

import java.util.List;

/** What we read of {@code referral.amended} beside the form as it stands now. */
record HeardAmendment(boolean material, List<Changed> changes) {

    /** A field of the form, by the name that pages give it. */
    record Changed(String title) {}

    List<String> what() {
        return changes.stream().map(Changed::title).distinct().toList();
    }
}

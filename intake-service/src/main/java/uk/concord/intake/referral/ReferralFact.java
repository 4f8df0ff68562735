package uk.concord.intake.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened with a referral. */
public sealed interface ReferralFact {

    String SUBMITTED = "uk.concord.referral.submitted.v1";
    String RETURNED = "uk.concord.referral.returned.v1";
    String ACCEPTED = "uk.concord.referral.accepted.v1";
    String AMENDED = "uk.concord.referral.amended.v1";
    String WITHDRAWN = "uk.concord.referral.withdrawn.v1";
    String NOT_SUITABLE = "uk.concord.referral.not-suitable.v1";

    /** The type by which the contracts know it. */
    String type();

    By by();

    Instant at();

    /** When it happened, where that is another moment than when it was recorded. */
    default Instant happenedAt() {
        return at();
    }

    /**
     * It was sent, for the first time or again.
     *
     * @param record the id of the sender's record, where it came by topic and so has to be answered there
     * @param happenedAt when it was handed over, on paper where that was earlier
     */
    record Submitted(Optional<String> record, By by, Instant happenedAt, Instant at) implements ReferralFact {
        @Override
        public String type() {
            return SUBMITTED;
        }
    }

    /** It went back to its sender with the fields that need work. */
    record Returned(List<FieldReason> reasons, By by, Instant at) implements ReferralFact {
        @Override
        public String type() {
            return RETURNED;
        }
    }

    /**
     * It passed the check.
     *
     * @param identityConfirmed whether the child is surely who the form says: by a PNC id, or because a person says so
     */
    record Accepted(boolean identityConfirmed, By by, Instant at) implements ReferralFact {
        @Override
        public String type() {
            return ACCEPTED;
        }
    }

    /** Its sender took it back. */
    record Withdrawn(String reason, By by, Instant at) implements ReferralFact {
        @Override
        public String type() {
            return WITHDRAWN;
        }
    }

    /** It cannot be decided here. @param duplicateOf reference of the G26 that was sent before it */
    record NotSuitable(UnsuitableBecause because, String explanation, Optional<String> duplicateOf, By by, Instant at)
            implements ReferralFact {
        @Override
        public String type() {
            return NOT_SUITABLE;
        }
    }

    /**
     * After it was accepted, its form says something else.
     *
     * @param changes what changed, never nothing
     */
    record Amended(List<FormChange> changes, By by, Instant happenedAt, Instant at) implements ReferralFact {
        public Amended {
            changes = List.copyOf(changes);
        }

        /** Whether something changed that a gate, the policy or a document reads. */
        public boolean material() {
            return changes.stream().anyMatch(FormChange::material);
        }

        @Override
        public String type() {
            return AMENDED;
        }
    }
}

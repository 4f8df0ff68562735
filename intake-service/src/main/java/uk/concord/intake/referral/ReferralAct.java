package uk.concord.intake.referral;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.concord.intake.person.PersonId;

/** What somebody asks to do with a referral, having seen one version of it. */
public sealed interface ReferralAct {

    ReferralCommand command();

    /** The version that they saw. */
    int version();

    /** Send the form again, mended. @param child whom it is about now */
    record SendAgain(int version, G26 form, PersonId child, Optional<Instant> handedOverAt) implements ReferralAct {

        /** One that never was on paper. */
        public SendAgain(int version, G26 form, PersonId child) {
            this(version, form, child, Optional.empty());
        }

        @Override
        public ReferralCommand command() {
            return ReferralCommand.SEND_AGAIN;
        }
    }

    /**
     * Let the two agencies decide.
     *
     * @param identityConfirmed whether the officer is sure who the child is
     * @param lookAlikes how many records much like the child's nobody has compared with it yet
     */
    record Accept(int version, boolean identityConfirmed, long lookAlikes) implements ReferralAct {
        public Accept(int version, boolean identityConfirmed) {
            this(version, identityConfirmed, 0);
        }

        @Override
        public ReferralCommand command() {
            return ReferralCommand.ACCEPT;
        }
    }

    /** Send it back to be mended. */
    record Return(int version, List<FieldReason> reasons) implements ReferralAct {
        public Return {
            reasons = List.copyOf(reasons);
        }

        @Override
        public ReferralCommand command() {
            return ReferralCommand.RETURN;
        }
    }

    /**
     * Close it: it cannot be decided here.
     *
     * @param because name of an {@link UnsuitableBecause}, as sent
     * @param duplicateOf reference of the G26 that it duplicates; empty where nobody says which
     */
    record FindNotSuitable(int version, String because, String explanation, String duplicateOf) implements ReferralAct {
        public FindNotSuitable {
            because = because == null ? "" : because.strip();
            explanation = explanation == null ? "" : explanation.strip();
            duplicateOf = duplicateOf == null ? "" : duplicateOf.strip().toUpperCase(Locale.UK);
        }

        public FindNotSuitable(int version, String because, String explanation) {
            this(version, because, explanation, "");
        }

        @Override
        public ReferralCommand command() {
            return ReferralCommand.FIND_NOT_SUITABLE;
        }
    }

    /** Take it back. */
    record Withdraw(int version, String reason) implements ReferralAct {
        public Withdraw {
            reason = reason == null ? "" : reason.strip();
        }

        @Override
        public ReferralCommand command() {
            return ReferralCommand.WITHDRAW;
        }
    }

    /**
     * Change what an accepted form says.
     *
     * @param child whom it is about now
     * @param reason why it changes
     * @param happenedAt when what it says now was said
     * @param byTheYos whether the youth offending service changes it
     */
    record Amend(int version, G26 form, PersonId child, String reason, Instant happenedAt, boolean byTheYos)
            implements ReferralAct {
        public Amend {
            reason = reason == null ? "" : reason.strip();
        }

        @Override
        public ReferralCommand command() {
            return ReferralCommand.AMEND;
        }
    }
}

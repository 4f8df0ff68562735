package uk.concord.intake.referral;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.concord.rules.Reason;

/** What came of what was asked: it is done, or it is refused with every reason and what is allowed instead. */
public sealed interface ReferralOutcome {

    <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

    /** @param referral as it stands now */
    record Done(Referral referral, ReferralFact fact) implements ReferralOutcome {
        @Override
        public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
            return done.apply(this);
        }
    }

    /** What kind of refusal it is. */
    enum Why {
        /** A field cannot be read. */
        UNREADABLE,
        /** The state does not allow it, or somebody else was first. */
        CONFLICT,
        /** A rule refuses it. */
        RULE
    }

    /**
     * @param reasons every one, never none
     * @param allowed what the state allows now
     */
    record Refused(Why why, List<Reason> reasons, Set<ReferralCommand> allowed) implements ReferralOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
            allowed = Set.copyOf(allowed);
        }

        @Override
        public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}

package uk.concord.intake.person;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.concord.rules.Reason;

/** What came of it: it is kept, or it is refused with every reason and what is allowed instead. */
public sealed interface MatchOutcome {

    <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

    /**
     * @param match as it stands now
     * @param facts the types of the facts that tell the others, none where nobody else needs to know
     */
    record Done(PersonMatch match, Set<String> facts) implements MatchOutcome {
        public Done {
            facts = Set.copyOf(facts);
        }

        @Override
        public <T> T fold(Function<Done, T> done, Function<Refused, T> refused) {
            return done.apply(this);
        }
    }

    /** What kind of refusal it is. */
    enum Why {
        /** A field cannot be read. */
        UNREADABLE,
        /** Somebody else was first, or the state does not allow it. */
        CONFLICT,
        /** A rule refuses it. */
        RULE
    }

    /** @param allowed what may be said now */
    record Refused(Why why, List<Reason> reasons, Set<MatchCommand> allowed) implements MatchOutcome {
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

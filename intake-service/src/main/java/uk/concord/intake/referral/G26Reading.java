package uk.concord.intake.referral;

import java.util.List;
import java.util.function.Function;
import uk.concord.rules.Reason;

/** What reading a form comes to: what it says, or every reason why it cannot be taken. */
public sealed interface G26Reading {

    <T> T fold(Function<G26, T> readable, Function<List<Reason>, T> unreadable);

    record Readable(G26 form) implements G26Reading {
        @Override
        public <T> T fold(Function<G26, T> readable, Function<List<Reason>, T> unreadable) {
            return readable.apply(form);
        }
    }

    record Unreadable(List<Reason> reasons) implements G26Reading {
        public Unreadable {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <T> T fold(Function<G26, T> readable, Function<List<Reason>, T> unreadable) {
            return unreadable.apply(reasons);
        }
    }
}

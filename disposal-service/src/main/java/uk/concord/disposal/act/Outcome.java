package uk.concord.disposal.act;

import java.util.List;
import java.util.function.Function;
import uk.concord.rules.Reason;

/**
 * What came of a command: it was done, or it was refused with every reason.
 *
 * @param <T> what it changed
 */
public sealed interface Outcome<T> {

    <R> R fold(Function<T, R> done, Function<Refusal<T>, R> refused);

    static <T> Outcome<T> done(T change) {
        return new Done<>(change);
    }

    /** A rule refuses it, in a state that would have allowed it. */
    static <T> Outcome<T> against(List<Reason> reasons) {
        return new Refusal<>(false, reasons, List.of());
    }

    /** The state does not allow it, or somebody else was first. */
    static <T> Outcome<T> conflict(Reason reason, List<String> allowed) {
        return new Refusal<>(true, List.of(reason), allowed);
    }

    /** It was done. */
    record Done<T>(T change) implements Outcome<T> {
        @Override
        public <R> R fold(Function<T, R> done, Function<Refusal<T>, R> refused) {
            return done.apply(change);
        }
    }

    /**
     * It was not done.
     *
     * @param conflict true where the state does not allow it now, false where a rule refuses it
     * @param reasons every one, never empty
     * @param allowed what may be done now instead
     */
    record Refusal<T>(boolean conflict, List<Reason> reasons, List<String> allowed) implements Outcome<T> {
        public Refusal {
            reasons = List.copyOf(reasons);
            allowed = List.copyOf(allowed);
        }

        @Override
        public <R> R fold(Function<T, R> done, Function<Refusal<T>, R> refused) {
            return refused.apply(this);
        }
    }
}

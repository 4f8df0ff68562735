package uk.concord.intake.notice.handling;

import java.util.List;
import java.util.function.Function;
import uk.concord.intake.notice.Notice;
import uk.concord.rules.Reason;

/** What became of a notice that was sent: recorded, or refused with every reason. */
public sealed interface NoticeOutcome {

    <T> T fold(Function<Recorded, T> recorded, Function<Refused, T> refused);

    /**
     * @param notice as it stands in the record
     * @param answers the id under which its sender is answered this time
     * @param again true when it had been recorded before, word for word
     */
    record Recorded(Notice notice, String answers, boolean again) implements NoticeOutcome {
        @Override
        public <T> T fold(Function<Recorded, T> recorded, Function<Refused, T> refused) {
            return recorded.apply(this);
        }
    }

    /** @param reasons every one why it cannot be read, never none */
    record Refused(List<Reason> reasons) implements NoticeOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <T> T fold(Function<Recorded, T> recorded, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}

package uk.concord.intake.notice;

import java.util.List;
import java.util.function.Function;
import uk.concord.rules.Reason;

/** What reading a notice comes to: its contents, or every reason why it cannot be taken. */
public sealed interface NoticeReading {

    <T> T fold(Function<Notice.Contents, T> readable, Function<List<Reason>, T> unreadable);

    record Readable(Notice.Contents contents) implements NoticeReading {
        @Override
        public <T> T fold(Function<Notice.Contents, T> readable, Function<List<Reason>, T> unreadable) {
            return readable.apply(contents);
        }
    }

    record Unreadable(List<Reason> reasons) implements NoticeReading {
        public Unreadable {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <T> T fold(Function<Notice.Contents, T> readable, Function<List<Reason>, T> unreadable) {
            return unreadable.apply(reasons);
        }
    }
}

package uk.concord.intake.attachment.handling;

import java.util.List;
import java.util.function.Function;
import uk.concord.intake.attachment.Attachment;
import uk.concord.rules.Reason;

/** What became of a file that was to be attached. */
public sealed interface AttachOutcome {

    <T> T fold(Function<Attached, T> attached, Function<Refused, T> refused);

    /** @param before true where the newest version is this very file */
    record Attached(Attachment attachment, boolean before) implements AttachOutcome {
        @Override
        public <T> T fold(Function<Attached, T> attached, Function<Refused, T> refused) {
            return attached.apply(this);
        }
    }

    /** @param closed true where the case takes none any more; false where the file is not taken */
    record Refused(boolean closed, List<Reason> reasons) implements AttachOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <T> T fold(Function<Attached, T> attached, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}

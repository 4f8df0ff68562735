package uk.concord.disposal.disposal;

import java.time.LocalDate;
import java.util.Optional;

/** What happened with a disposal that others have to hear. */
public sealed interface DisposalEvent {

    /** The type of the fact that tells it. */
    String type();

    /** The document was read and answered. */
    record DocumentSigned(Signing signing) implements DisposalEvent {
        @Override
        public String type() {
            return DisposalTable.SIGNED_FACT;
        }
    }

    /** It will not be given. */
    record Stopped(Stop stop) implements DisposalEvent {
        @Override
        public String type() {
            return DisposalTable.STOPPED_FACT;
        }
    }

    /** The police gave it: from this day it stands in the child's history for ever. */
    record Given(LocalDate on) implements DisposalEvent {
        @Override
        public String type() {
            return DisposalTable.GIVEN_FACT;
        }
    }

    /** The child did what was agreed. */
    record Completed(LocalDate on, String summary) implements DisposalEvent {
        @Override
        public String type() {
            return DisposalTable.COMPLETED_FACT;
        }
    }

    /** It ended before it was completed, and a manager has still to say whether there was a reasonable excuse. */
    record Unfinished(String summary) implements DisposalEvent {
        @Override
        public String type() {
            return DisposalTable.UNFINISHED_FACT;
        }
    }

    /**
     * It was not completed, and that is settled.
     *
     * @param reasonableExcuse as the review found; empty for a youth caution, whose programme is voluntary
     * @param reopens whether both agencies decide anew
     */
    record NotCompleted(LocalDate on, String summary, Optional<Boolean> reasonableExcuse, boolean reopens)
            implements DisposalEvent {
        @Override
        public String type() {
            return DisposalTable.NOT_COMPLETED_FACT;
        }
    }
}

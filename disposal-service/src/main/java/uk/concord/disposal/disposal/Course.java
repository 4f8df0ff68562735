package uk.concord.disposal.disposal;

import java.time.Instant;
import java.util.Optional;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.Reopening;

/**
 * What became of a disposal so far, step by step.
 *
 * @param confirmed when it came to be signed as it now stands: the document could not be read before
 * @param reopened why some or all of its offences were decided anew, where they were
 * @param signing how its document was answered
 * @param stop why it will not be given, where somebody stopped it
 * @param giving who gave it, and when
 * @param ending how the work ended
 * @param review what the manager found
 */
public record Course(
        Optional<Instant> confirmed,
        Optional<Reopening> reopened,
        Optional<Signing> signing,
        Optional<Stop> stop,
        Optional<Act> giving,
        Optional<Ending> ending,
        Optional<Review> review) {

    static final Course NOTHING_YET = new Course(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What it now says is confirmed: it can be signed from this moment. */
    Course confirmed(Act act) {
        return new Course(Optional.of(act.happenedAt()), reopened, signing, stop, giving, ending, review);
    }

    Course reopened(Reopening because) {
        return new Course(confirmed, Optional.of(because), signing, stop, giving, ending, review);
    }

    Course signed(Signing answered) {
        return new Course(confirmed, reopened, Optional.of(answered), stop, giving, ending, review);
    }

    Course stopped(Stop why) {
        return new Course(confirmed, reopened, signing, Optional.of(why), giving, ending, review);
    }

    Course given(Act act) {
        return new Course(confirmed, reopened, signing, stop, Optional.of(act), ending, review);
    }

    Course ended(Ending how) {
        return new Course(confirmed, reopened, signing, stop, giving, Optional.of(how), review);
    }

    Course reviewed(Review found) {
        return new Course(confirmed, reopened, signing, stop, giving, ending, Optional.of(found));
    }
}

package uk.concord.disposal.disposal;

import java.util.Optional;
import uk.concord.disposal.disposal.Disposal.Course;

/** What each step adds to the course of a disposal, and what it tells the others. */
final class Steps {

    private Steps() {}

    /** The course once this was done. */
    static Course after(Course before, DisposalCommand command) {
        if (command instanceof DisposalCommand.Sign sign) {
            return new Course(
                    before.confirmed(),
                    Optional.of(sign.signing()),
                    before.stop(),
                    before.giving(),
                    before.ending(),
                    before.review());
        }
        if (command instanceof DisposalCommand.StopIt stop) {
            return new Course(
                    before.confirmed(),
                    before.signing(),
                    Optional.of(stop.stop()),
                    before.giving(),
                    before.ending(),
                    before.review());
        }
        if (command instanceof DisposalCommand.Give give) {
            return new Course(
                    before.confirmed(),
                    before.signing(),
                    before.stop(),
                    Optional.of(give.act()),
                    before.ending(),
                    before.review());
        }
        if (command instanceof DisposalCommand.Close close) {
            return new Course(
                    before.confirmed(),
                    before.signing(),
                    before.stop(),
                    before.giving(),
                    Optional.of(close.ending()),
                    before.review());
        }
        if (command instanceof DisposalCommand.Answer answer) {
            return new Course(
                    before.confirmed(),
                    before.signing(),
                    before.stop(),
                    before.giving(),
                    before.ending(),
                    Optional.of(answer.review()));
        }
        return before;
    }

    /** What the others have to hear of a step that a person took. */
    static DisposalEvent said(Disposal before, DisposalCommand command) {
        if (command instanceof DisposalCommand.Sign sign) {
            return new DisposalEvent.DocumentSigned(sign.signing());
        }
        if (command instanceof DisposalCommand.StopIt stop) {
            return new DisposalEvent.Stopped(stop.stop());
        }
        if (command instanceof DisposalCommand.Give give) {
            return new DisposalEvent.Given(give.act().happenedOn());
        }
        if (command instanceof DisposalCommand.Close close) {
            return new DisposalEvent.Completed(
                    close.act().happenedOn(), close.ending().summary());
        }
        if (command instanceof DisposalCommand.Answer answer) {
            return notCompleted(before.kind(), before.course().ending().orElseThrow(), Optional.of(answer.review()));
        }
        throw new IllegalStateException("Nobody is told of " + command.action());
    }

    static DisposalEvent.NotCompleted notCompleted(DisposalKind kind, Ending ending, Optional<Review> review) {
        return new DisposalEvent.NotCompleted(
                ending.by().happenedOn(),
                ending.summary(),
                review.map(Review::reasonableExcuse),
                EndingRules.reopens(kind, review.map(Review::reasonableExcuse).orElse(false)));
    }
}

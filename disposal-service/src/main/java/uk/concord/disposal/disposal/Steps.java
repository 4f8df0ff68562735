package uk.concord.disposal.disposal;

import java.util.Optional;

/** What each step adds to the course of a disposal, and what it tells the others. */
final class Steps {

    private Steps() {}

    /** The course once this was done. */
    static Course after(Course before, DisposalCommand command) {
        if (command instanceof DisposalCommand.Sign sign) {
            return before.signed(sign.signing());
        }
        if (command instanceof DisposalCommand.StopIt stop) {
            return before.stopped(stop.stop());
        }
        if (command instanceof DisposalCommand.Give give) {
            return before.given(give.act());
        }
        if (command instanceof DisposalCommand.Close close) {
            return before.ended(close.ending());
        }
        if (command instanceof DisposalCommand.Answer answer) {
            return before.reviewed(answer.review());
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

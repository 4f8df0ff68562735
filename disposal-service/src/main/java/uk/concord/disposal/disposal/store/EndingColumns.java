package uk.concord.disposal.disposal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.disposal.Ending;
import uk.concord.disposal.disposal.Review;

/** How a disposal ended and what a manager said of it, as columns of its row. */
@Embeddable
class EndingColumns {

    @Column(name = "completed")
    Boolean completed;

    @Column(name = "summary")
    String summary;

    @Column(name = "ended_by_id")
    String endedById;

    @Column(name = "ended_by_name")
    String endedByName;

    @Column(name = "ended_by_role")
    String endedByRole;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_recorded_at")
    Instant endedRecordedAt;

    @Column(name = "reasonable_excuse")
    Boolean reasonableExcuse;

    @Column(name = "review_reason")
    String reviewReason;

    @Column(name = "reviewed_by_id")
    String reviewedById;

    @Column(name = "reviewed_by_name")
    String reviewedByName;

    @Column(name = "reviewed_by_role")
    String reviewedByRole;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    @Column(name = "reviewed_recorded_at")
    Instant reviewedRecordedAt;

    static EndingColumns of(Ending ending, Optional<Review> review) {
        EndingColumns columns = new EndingColumns();
        columns.completed = ending.completed();
        columns.summary = ending.summary();
        columns.endedById = ending.by().by().id();
        columns.endedByName = ending.by().by().name();
        columns.endedByRole = ending.by().by().role();
        columns.endedAt = ending.by().happenedAt();
        columns.endedRecordedAt = ending.by().recordedAt();
        review.ifPresent(columns::take);
        return columns;
    }

    private void take(Review review) {
        reasonableExcuse = review.reasonableExcuse();
        reviewReason = review.reason();
        reviewedById = review.by().by().id();
        reviewedByName = review.by().by().name();
        reviewedByRole = review.by().by().role();
        reviewedAt = review.by().happenedAt();
        reviewedRecordedAt = review.by().recordedAt();
    }

    Ending toEnding() {
        return new Ending(
                completed, summary, new Act(new By(endedById, endedByName, endedByRole), endedAt, endedRecordedAt));
    }

    Optional<Review> toReview() {
        return Optional.ofNullable(reasonableExcuse)
                .map(excuse -> new Review(
                        excuse,
                        reviewReason,
                        new Act(new By(reviewedById, reviewedByName, reviewedByRole), reviewedAt, reviewedRecordedAt)));
    }
}

package uk.concord.disposal.cases.web;

import java.time.Instant;

/** What can be sent about an assessment or a disposal, by API or by a form, before anything has been read of it. */
public final class AsSent {

    private AsSent() {}

    public record Allocation(Integer version, Integer decision, String worker) {}

    public record Assessed(
            Integer version,
            Integer decision,
            String tool,
            Boolean concurs,
            String reasons,
            String proposedInstead,
            String lateReason,
            Instant happenedAt) {}

    public record SentBack(Integer version, Integer decision, String reasons) {}

    public record Countersignature(Integer version, Integer decision, String lateReason) {}

    /** The appropriate adult; left out, it is the one whom the G26 names. */
    public record Adult(String name, String category, Boolean isVictim, Boolean isPolice, Boolean isAdult) {}

    public record Signed(
            Integer version,
            String child,
            String parentOrCarer,
            String appropriateAdult,
            Adult adult,
            Instant happenedAt) {}

    public record Stopped(Integer version, String because, String explanation, Instant happenedAt) {}

    public record Given(Integer version, Instant happenedAt) {}

    public record Closed(Integer version, Boolean completed, String summary, Instant happenedAt) {}

    public record Reviewed(Integer version, Boolean reasonableExcuse, String reason) {}
}

package uk.concord.local.supervision;

import java.time.Duration;

/** What the supervisor tells whoever is watching. */
public interface News {

    void ready(String part, Duration took);

    /** It ended without being asked to; it will be started again. */
    void died(String part, Duration nextTryIn);

    /** It did not become ready; it will be tried again. */
    void didNotStart(String part, String why, Duration nextTryIn);
}

package uk.concord.messaging;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * What the present thread's work belongs to, from the first request to the last effect of it in another service. It is in
 * every log line ({@value #LOG_FIELD}), on every fact appended meanwhile, and on whatever those facts cause.
 *
 * @param id the same all along the way
 * @param causation the id of the record that caused this work, or null where a person or a clock did
 * @param traceparent the W3C trace context it came with, or null
 */
public record Correlation(String id, String causation, String traceparent) {

    /** The name under which log lines carry the id. */
    public static final String LOG_FIELD = "correlationId";

    private static final ThreadLocal<Correlation> CURRENT = new ThreadLocal<>();
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    /** A new way that begins here. */
    public static Correlation begun() {
        return new Correlation(UUID.randomUUID().toString(), null, null);
    }

    /** Goes on with an id that came from outside; one that is missing or could harm a log line is replaced by a new one. */
    public static Correlation continued(String id, String causation, String traceparent) {
        boolean usable = id != null && USABLE.matcher(id).matches();
        return new Correlation(usable ? id : UUID.randomUUID().toString(), causation, traceparent);
    }

    /** What this thread works on, if anything has said so. */
    public static Optional<Correlation> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Makes this the present one of this thread until the scope is closed, which brings back what was before. */
    public Scope open() {
        Correlation before = CURRENT.get();
        place(this);
        return () -> place(before);
    }

    /** Does the work under this correlation. */
    public void run(Runnable work) {
        try (Scope scope = open()) {
            work.run();
        }
    }

    private static void place(Correlation correlation) {
        if (correlation == null) {
            CURRENT.remove();
            MDC.remove(LOG_FIELD);
        } else {
            CURRENT.set(correlation);
            MDC.put(LOG_FIELD, correlation.id());
        }
    }

    /** The stretch of work under a correlation; closed on the thread that opened it. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}

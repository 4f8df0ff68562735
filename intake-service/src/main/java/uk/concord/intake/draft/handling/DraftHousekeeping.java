package uk.concord.intake.draft.handling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import uk.concord.time.BusinessClock;

/** Drops by itself the drafts that nobody went on with, on business time. */
@ApplicationScoped
public class DraftHousekeeping {

    private static final Logger LOG = Logger.getLogger(DraftHousekeeping.class);

    private final DraftHandler handler;
    private final BusinessClock clock;

    DraftHousekeeping(DraftHandler handler, BusinessClock clock) {
        this.handler = handler;
        this.clock = clock;
    }

    /** Looks once, until none is left whose day has passed. */
    @Scheduled(
            every = "${concord.draft.every}",
            delayed = "1m",
            identity = "drop-drafts",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void drop() {
        int dropped = 0;
        int now = handler.dropPast(clock.today());
        while (now > 0) {
            dropped += now;
            now = handler.dropPast(clock.today());
        }
        LOG.debugf("%d drafts were dropped", dropped);
    }
}

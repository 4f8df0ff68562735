package uk.concord.journeys.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import uk.concord.local.supervision.Ledger;
import uk.concord.local.supervision.ProcessEntry;
import uk.concord.local.supervision.ProcessEntry.Condition;

/** The processes of the running system, as its launcher wrote them down. */
public final class Parts {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Supplier<Ledger.Content> ledger;

    Parts(Supplier<Ledger.Content> ledger) {
        this.ledger = ledger;
    }

    /** Names of all parts: gateway, postgres, kafka, keycloak and the services. */
    public List<String> names() {
        return ledger.get().parts().stream().map(ProcessEntry::part).toList();
    }

    /** The living process of a part. @throws IllegalStateException while it is down */
    public ProcessHandle process(String part) {
        return entry(part).living().orElseThrow(() -> new IllegalStateException(part + " is down"));
    }

    /** Kills a part as {@code kill -9} does, and returns when the process is gone. */
    public void kill(String part) {
        ProcessHandle process = process(part);
        process.destroyForcibly();
        await("the end of " + part).atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }

    /** Waits until a part is alive and ready. */
    public void awaitReady(String part) {
        await(part + " is ready")
                .atMost(PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> entry(part).condition() == Condition.READY
                        && entry(part).living().isPresent());
    }

    /** Kills a part and waits until the launcher has it ready again, as another process. */
    public void killAndAwaitReturn(String part) {
        long before = process(part).pid();
        kill(part);
        await(part + " is back")
                .atMost(PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> entry(part).pid() != before
                        && entry(part).condition() == Condition.READY
                        && entry(part).living().isPresent());
    }

    private ProcessEntry entry(String part) {
        return ledger.get().parts().stream()
                .filter(entry -> entry.part().equals(part))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no part " + part));
    }
}

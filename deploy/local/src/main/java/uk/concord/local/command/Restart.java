package uk.concord.local.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import uk.concord.local.Complaint;
import uk.concord.local.parts.Blueprint;
import uk.concord.local.supervision.Ledger;
import uk.concord.local.supervision.ProcessEntry;

/** Ends one part and waits until it is ready again. */
public final class Restart {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private final Home home;

    public Restart(Home home) {
        this.home = home;
    }

    public void run(String typed) throws IOException, InterruptedException {
        String part = Blueprint.partNamed(typed);
        Ledger.Content running = home.runningOrComplain();
        if (running.parts().stream().noneMatch(entry -> entry.part().equals(part))) {
            throw new Complaint("There is no part named '" + typed + "'. Parts: "
                    + String.join(
                            ", ",
                            running.parts().stream().map(ProcessEntry::part).toList()));
        }
        long before = entry(part).pid();
        Instant end = Instant.now().plus(PATIENCE);
        new Requests(home.requests()).ask(Requests.RESTART, part);
        while (entry(part).pid() == before || !Home.isReady(entry(part))) {
            if (Instant.now().isAfter(end)) {
                throw new Complaint(part + " is not ready after " + PATIENCE.toSeconds() + " s; see `./concord logs "
                        + part + "`.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        System.out.println(
                "  " + part + " is ready again (process " + entry(part).pid() + ").");
    }

    private ProcessEntry entry(String part) throws IOException {
        return home.runningOrComplain().parts().stream()
                .filter(entry -> entry.part().equals(part))
                .findFirst()
                .orElseThrow();
    }
}

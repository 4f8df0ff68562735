package uk.concord.local.command;

import java.io.IOException;
import java.util.Optional;
import uk.concord.local.supervision.Ledger;
import uk.concord.local.supervision.Orphans;

/** Says what is up. */
public final class Status {

    private final Home home;

    public Status(Home home) {
        this.home = home;
    }

    /** 0 when all of it is ready, 1 when some of it is, 3 when it is down. */
    public int run() throws IOException {
        Optional<Ledger.Content> running = home.running();
        if (running.isEmpty()) {
            System.out.println(
                    "  Concord is not up here (data folder " + home.data().path() + ").");
            Ledger.read(home.ledgerFile())
                    .map(Orphans::of)
                    .filter(orphans -> !orphans.names().isEmpty())
                    .ifPresent(orphans -> System.out.println("  A killed launcher left behind: "
                            + String.join(", ", orphans.names()) + ". `./concord stop` or `up` ends them."));
            return 3;
        }
        Table.processes(running.get(), System.out);
        Table.addressesAndSignIns(home.blueprint(), System.out);
        return running.get().parts().stream().allMatch(Home::isReady) ? 0 : 1;
    }
}

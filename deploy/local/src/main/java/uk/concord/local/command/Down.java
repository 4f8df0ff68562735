package uk.concord.local.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.concord.local.Complaint;
import uk.concord.local.parts.Blueprint;
import uk.concord.local.supervision.Ledger;
import uk.concord.local.supervision.Orphans;

/** Stops everything that is ours, and only that. */
public final class Down {

    private static final int PATIENCE_SECONDS = 120;
    private final Home home;

    public Down(Home home) {
        this.home = home;
    }

    public void run() throws IOException, InterruptedException {
        Optional<Ledger.Content> last = Ledger.read(home.ledgerFile());
        Optional<ProcessHandle> launcher =
                last.flatMap(content -> content.launcher().living());
        if (launcher.isPresent()) {
            launcher.get().destroy();
            await(launcher.get());
            System.out.println(
                    "  Concord is down; its data stays in " + home.data().path());
        } else if (last.isPresent() && !Orphans.of(last.get()).names().isEmpty()) {
            Orphans orphans = Orphans.of(last.get());
            System.out.println("  Stopping what a killed launcher left behind: " + String.join(", ", orphans.names()));
            orphans.stop(new Blueprint(home.root(), home.data(), home.publicPort()).parts());
        } else {
            System.out.println(
                    "  Concord is not up here (data folder " + home.data().path() + ").");
        }
    }

    /** Before data is deleted: nothing of ours may still be writing it. */
    public void refuseWhatLives() throws IOException {
        Optional<Ledger.Content> last = Ledger.read(home.ledgerFile());
        if (last.isPresent() && !Orphans.of(last.get()).names().isEmpty()) {
            throw new Complaint("A killed launcher left processes behind. `./concord stop` first.");
        }
    }

    private static void await(ProcessHandle launcher) throws InterruptedException {
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException late) {
            throw new Complaint("The launcher (process " + launcher.pid() + ") has not stopped after "
                    + PATIENCE_SECONDS + " s; see `./concord logs launcher`.");
        }
    }
}

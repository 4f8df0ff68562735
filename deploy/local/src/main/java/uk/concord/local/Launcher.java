package uk.concord.local;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.concord.local.command.Dev;
import uk.concord.local.command.Down;
import uk.concord.local.command.Home;
import uk.concord.local.command.MoveClock;
import uk.concord.local.command.Restart;
import uk.concord.local.command.Status;
import uk.concord.local.command.Up;
import uk.concord.local.command.VerifyAudits;

/** What {@code ./concord} calls, one command at a time. Ends with 0, or with another status after saying why. */
public final class Launcher {

    private static final Logger EVERYTHING = Logger.getLogger("");

    private Launcher() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        EVERYTHING.setLevel(Level.OFF);
        try {
            System.exit(run(words));
        } catch (Complaint complaint) {
            System.err.println("  " + complaint.getMessage());
            System.exit(1);
        }
    }

    private static int run(String[] words) throws IOException, InterruptedException {
        Home home = Home.here();
        switch (words[0]) {
            case "up" -> new Up(home).run();
            case "stop" -> new Down(home).run();
            case "restart" ->
                new Restart(home).run(argument(words, "Which part? For example: ./concord restart intake"));
            case "clock" ->
                new MoveClock(home).to(argument(words, "Which day? For example: ./concord clock 2019-01-21"));
            case "verify-audit" -> new VerifyAudits(home).run();
            case "status" -> {
                return new Status(home).run();
            }
            case "dev" -> {
                return new Dev(home).run(argument(words, "Which service? For example: ./concord dev intake"));
            }
            case "reset" -> reset(home);
            default -> throw new Complaint("There is no command '" + words[0] + "'. `./concord help` lists them.");
        }
        return 0;
    }

    private static void reset(Home home) throws IOException {
        if (home.data().lock().isEmpty()) {
            throw new Complaint("Concord is up. `./concord stop` first, then `./concord reset`.");
        }
        new Down(home).refuseWhatLives();
        home.data().delete();
        System.out.println("  Everything in " + home.data().path() + " is deleted.");
    }

    private static String argument(String[] words, String question) {
        if (words.length < 2) {
            throw new Complaint(question);
        }
        return words[1];
    }
}

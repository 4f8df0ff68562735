package uk.concord.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.concord.local.data.AtomicFile;

/**
 * The shipped cases, played once beside a system that began empty, so that there is something to look at. What was broken
 * off is begun again at the next start, since business time may still stand in the past.
 */
final class FirstCases {

    private static final String SETTING = "CONCORD_CASES";
    private static final String NONE = "none";
    private static final int SECONDS_TO_END = 10;
    private static final String PROGRAM = "uk.concord.journeys.play.Play";

    private final Home home;
    private final Path wanted;
    private volatile Process playing;

    FirstCases(Home home) {
        this.home = home;
        this.wanted = home.data().path().resolve("cases-to-play");
    }

    /** Remembers that they are to be played, where there is no database yet; to be asked before one is made. */
    void wantIfEmpty() throws IOException {
        boolean empty = !Files.isDirectory(home.data().postgres());
        boolean none = NONE.equals(System.getenv(SETTING));
        if (empty && !none && Files.isDirectory(classes().resolve("lib"))) {
            AtomicFile.write(wanted, "the shipped cases, once\n");
        }
    }

    /** Plays them in the background if that is wanted, in a process of their own. */
    void play() throws IOException {
        if (!Files.exists(wanted) || NONE.equals(System.getenv(SETTING))) {
            return;
        }
        System.out.println("  Playing the shipped cases, so that there is something to look at. Business time moves"
                + " meanwhile and is put back at the end; CONCORD_CASES=none leaves this out.");
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().put("CONCORD_JOURNEYS_DATA", home.data().path().toString());
        playing = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        playing.onExit().thenAccept(this::over);
    }

    /** Ends the playing where it still goes on; it puts business time back while the services are still there. */
    void end() throws InterruptedException {
        Process process = playing;
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private void over(Process process) {
        int status = process.exitValue();
        if (status > 1) {
            System.out.println("  Playing the shipped cases was broken off; it begins again at the next start.");
            return;
        }
        System.out.println(
                status == 0
                        ? "  All shipped cases ended as expected; business time is real time."
                        : "  Not all shipped cases ended as expected; see above.");
        try {
            Files.deleteIfExists(wanted);
        } catch (IOException kept) {
            System.out.println("  " + wanted + " cannot be removed; the cases are played again at the next start.");
        }
    }

    private Path classes() {
        return home.root().resolve("proof/journeys/target");
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dconcord.root=" + home.root(),
                "-cp",
                classes().resolve("concord-journeys-0.1.0.jar") + ":"
                        + classes().resolve("lib") + "/*",
                PROGRAM);
    }
}

package uk.concord.journeys.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.concord.local.FreePorts;

/** A system started by the tests: the same launcher with the same arguments as {@code ./concord up}, without building. */
final class Launched {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int SECONDS_TO_STOP = 60;

    private final Path data;
    private final Process launcher;

    private Launched(Path data, Process launcher) {
        this.data = data;
        this.launcher = launcher;
    }

    /** Starts it in a fresh folder below this module's target, and returns when all of it is up. */
    static Launched from(Path root) {
        Path data = root.resolve("proof/journeys/target/concord");
        try {
            empty(data);
            Launched launched = new Launched(data, start(root, data));
            Runtime.getRuntime().addShutdownHook(new Thread(launched::stop, "stop the system"));
            launched.awaitUp();
            return launched;
        } catch (IOException e) {
            throw new UncheckedIOException("The system cannot be started", e);
        }
    }

    Path data() {
        return data;
    }

    synchronized void stop() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitUp() throws IOException {
        Path outcome = data.resolve("run/outcome");
        await("the system is up")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Files.exists(outcome) || !launcher.isAlive());
        if (!Files.exists(outcome) || !Files.readString(outcome).strip().equals("up")) {
            stop();
            throw new IllegalStateException("The system did not start:\n" + Files.readString(log(data)));
        }
    }

    private static Process start(Path root, Path data) throws IOException {
        ProcessBuilder builder = Command.launcher(root, "up");
        builder.environment().put("CONCORD_DATA", data.toString());
        builder.environment().put("CONCORD_CASES", "none");
        builder.environment().put("CONCORD_PORT", String.valueOf(FreePorts.next()));
        Files.createDirectories(log(data).getParent());
        Files.writeString(data.resolve("concord-data"), "1\n");
        return builder.redirectErrorStream(true)
                .redirectOutput(log(data).toFile())
                .start();
    }

    private static Path log(Path data) {
        return data.resolve("logs/launcher.log");
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        refuseWhatLives(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(each);
            }
        }
    }

    /** A run that was killed may have left its system behind: that is said, not deleted from under it. */
    private static void refuseWhatLives(Path folder) throws IOException {
        List<String> living = Leftover.in(folder);
        if (!living.isEmpty()) {
            throw new IllegalStateException("An earlier run left processes behind: " + living
                    + ". End them with: CONCORD_DATA=" + folder + " ./concord stop");
        }
    }
}

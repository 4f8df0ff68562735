package uk.concord.journeys.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A command of {@code ./concord}, run as that script runs it: the launcher's own program, without building. */
public final class Command {

    private Command() {}

    /** What a command said, and with which status it ended. */
    public record Outcome(int status, String words) {}

    /** Runs a command against the running system, for example {@code clock 2019-01-21}, and waits for its end. */
    public static Outcome run(String... words) {
        TheSystem system = TheSystem.running();
        ProcessBuilder builder = launcher(system.root(), words);
        builder.environment().put("CONCORD_DATA", system.data().toString());
        try {
            Process process = builder.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static ProcessBuilder launcher(Path root, String... words) {
        Path target = root.resolve("deploy/local/target");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dconcord.root=" + root,
                "-cp",
                target.resolve("concord-local-0.1.0.jar") + ":" + target.resolve("lib/*"),
                "uk.concord.local.Launcher"));
        command.addAll(Arrays.asList(words));
        return new ProcessBuilder(command);
    }
}

package uk.concord.local.parts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import uk.concord.local.supervision.Part;

/**
 * A part that is one command with its own environment, writing to its log, ready when it says so.
 *
 * @param environment set besides what the launcher was started with, less whatever there could be meant for our parts
 */
public record Program(
        String name,
        Set<String> needs,
        List<String> command,
        Map<String, String> environment,
        Path log,
        Readiness readiness,
        Duration patience)
        implements Part {

    private static final Duration GENTLE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);
    private static final List<String> NOT_INHERITED =
            List.of("QUARKUS_", "KC_", "KAFKA_", "CONCORD_", "KEYCLOAK_", "OTEL_", "JAVA_OPTS");

    @Override
    public ProcessHandle start(Consumer<ProcessHandle> born) throws IOException, InterruptedException {
        Process process = launch();
        born.accept(process.toHandle());
        boolean ready = false;
        try {
            awaitReady(process);
            ready = true;
            return process.toHandle();
        } finally {
            if (!ready) {
                process.destroyForcibly();
            }
        }
    }

    @Override
    public void stop(ProcessHandle process) throws InterruptedException {
        process.destroy();
        if (!goneWithin(process, GENTLE)) {
            process.destroyForcibly();
            goneWithin(process, GENTLE);
        }
    }

    /** Removes from an environment what a developer's shell may hold and would change how our parts run. */
    public static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> NOT_INHERITED.stream().anyMatch(name::startsWith));
    }

    private Process launch() throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        clean(builder.environment());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void awaitReady(Process process) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (process.isAlive()) {
            if (isReady()) {
                return;
            }
            if (Instant.now().isAfter(end)) {
                throw new IOException("not ready within " + patience.toSeconds() + " s; its log is " + log);
            }
            process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        }
        throw new IOException("ended with status " + process.exitValue() + "; its log is " + log);
    }

    private boolean isReady() throws InterruptedException {
        try {
            return readiness.reached();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean goneWithin(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException alive) {
            return false;
        }
    }
}

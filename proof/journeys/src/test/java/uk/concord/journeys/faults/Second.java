package uk.concord.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.concord.journeys.running.TheSystem;
import uk.concord.local.FreePorts;

/** A second process of a service, started beside the first with its command and its environment, at another port. */
final class Second implements AutoCloseable {

    private final Process process;

    private Second(Process process) {
        this.process = process;
    }

    /** Starts it and returns when it is ready. */
    static Second of(String service) throws IOException {
        ProcessHandle first = TheSystem.running().parts().process(service);
        Path told = Path.of("/proc", String.valueOf(first.pid()));
        int port = FreePorts.next();
        File log = TheSystem.running()
                .data()
                .resolve("logs/second-" + service + ".log")
                .toFile();
        ProcessBuilder builder = new ProcessBuilder(words(told.resolve("cmdline")))
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().clear();
        for (String setting : words(told.resolve("environ"))) {
            int equals = setting.indexOf('=');
            if (equals > 0) {
                builder.environment().put(setting.substring(0, equals), setting.substring(equals + 1));
            }
        }
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        Second second = new Second(builder.start());
        second.awaitReady("http://127.0.0.1:" + port + "/" + service + "/q/health/ready");
        return second;
    }

    private void awaitReady(String address) {
        await("the second process is ready")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(status(address)).isEqualTo(200));
    }

    private int status(String address) throws IOException {
        assertThat(process.isAlive()).isTrue();
        HttpURLConnection asked =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        asked.setConnectTimeout(2_000);
        asked.setReadTimeout(5_000);
        return asked.getResponseCode();
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\0"));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}

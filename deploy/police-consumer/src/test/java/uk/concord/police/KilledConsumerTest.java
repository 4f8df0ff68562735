package uk.concord.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer that is killed without warning, again and again, repeats and loses nothing. */
class KilledConsumerTest {

    private static final int CASES = 200;
    private static final Duration LONG = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @Test
    void no_record_is_lost_and_none_takes_effect_twice() throws Exception {
        try (Feed feed = new Feed(folder.resolve("kafka"))) {
            Set<UUID> published = new HashSet<>();
            for (int i = 0; i < CASES; i++) {
                UUID caseId = UUID.randomUUID();
                published.add(caseId);
                feed.publish(caseId, 1, UUID.randomUUID());
            }
            List<Path> outputs = new ArrayList<>();
            killedAfter(feed, outputs, 20);
            killedAfter(feed, outputs, 60);
            Process last = start(feed, outputs);
            await().atMost(LONG).untilAsserted(() -> assertThat(answered(feed)).containsAll(published));
            last.destroyForcibly().waitFor();

            assertThat(new FileStore(folder.resolve("cases")).all())
                    .extracting(HeldCase::caseId)
                    .containsExactlyInAnyOrderElementsOf(published);
            List<String> effects = lines(outputs).stream()
                    .filter(line -> line.startsWith(Effect.APPLIED + " "))
                    .toList();
            assertThat(effects).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(CASES);
        }
    }

    private void killedAfter(Feed feed, List<Path> outputs, int effects) throws IOException, InterruptedException {
        Process consumer = start(feed, outputs);
        Path output = outputs.get(outputs.size() - 1);
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Files.readAllLines(output).size() > effects);
        consumer.destroyForcibly().waitFor();
    }

    /** The very program that an integrator runs, in a process of its own. */
    private Process start(Feed feed, List<Path> outputs) throws IOException {
        Path output = folder.resolve("output-" + outputs.size());
        outputs.add(output);
        ConsumerSettings settings = feed.settings("killed");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PoliceConsumer.class.getName())
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors").toFile());
        program.environment().put("POLICE_FORCE", settings.force());
        program.environment().put("KAFKA_BOOTSTRAP_SERVERS", settings.bootstrapServers());
        program.environment().put("KAFKA_USER", settings.principal());
        program.environment().put("KAFKA_PASSWORD", settings.password());
        program.environment().put("KAFKA_GROUP", settings.group());
        program.environment().put("STORE_FOLDER", folder.resolve("cases").toString());
        return program.start();
    }

    private static Set<UUID> answered(Feed feed) {
        Set<UUID> answered = new HashSet<>();
        feed.receipts().forEach(receipt -> answered.add(UUID.fromString(receipt.key())));
        return answered;
    }

    private static List<String> lines(List<Path> outputs) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path output : outputs) {
            lines.addAll(Files.readAllLines(output));
        }
        return lines;
    }
}

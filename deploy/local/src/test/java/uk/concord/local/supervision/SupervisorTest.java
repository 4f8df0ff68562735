package uk.concord.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.concord.local.parts.Program;

class SupervisorTest implements News {

    @TempDir
    Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private Path file;
    private Supervisor supervisor;

    @BeforeEach
    void start() throws Exception {
        file = folder.resolve("processes.json");
        List<Part> parts = List.of(sleeper("base", Set.of()), sleeper("upper", Set.of("base")), broken());
        supervisor = new Supervisor(parts, new Ledger(file, "http://localhost:1"), this);
        supervisor.start();
        assertThat(supervisor.awaitFirstTries()).containsExactly("broken");
    }

    @AfterEach
    void stop() throws Exception {
        supervisor.stop();
    }

    @Test
    void startsInTheOrderOfNeedsAndGoesOnWithoutWhatDoesNotStart() {
        // News is told a moment after the try that it tells of has ended.
        await().untilAsserted(() -> assertThat(heard)
                .containsSubsequence("base ready", "upper ready")
                .contains("broken did not start"));
    }

    @Test
    void whatIsKilledIsStartedAgainAndSaidSo() throws Exception {
        long before = entry("upper").pid();
        entry("upper").living().orElseThrow().destroyForcibly();
        await().untilAsserted(() -> {
            assertThat(entry("upper").pid()).isNotEqualTo(before);
            assertThat(entry("upper").condition()).isEqualTo(ProcessEntry.Condition.READY);
        });
        await().untilAsserted(() -> assertThat(heard).contains("upper died"));
        assertThat(entry("upper").restarts()).isEqualTo(1);
        assertThat(entry("base").restarts()).isZero();
    }

    @Test
    void whatIsHandedOverStaysAwayUntilItIsAskedBack() throws Exception {
        supervisor.handOver("upper");
        assertThat(entry("upper").living()).isEmpty();
        assertThat(entry("upper").condition()).isEqualTo(ProcessEntry.Condition.HANDED_OVER);
        supervisor.restart("upper");
        await().until(() -> entry("upper").living().isPresent());
        assertThat(heard).doesNotContain("upper died");
    }

    @Test
    void stopsEverythingAndLeavesNothing() throws Exception {
        List<ProcessHandle> living = List.of(
                entry("base").living().orElseThrow(), entry("upper").living().orElseThrow());
        supervisor.stop();
        assertThat(living).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void orphansAreKnownByNumberAndStartInstantAndStopped() throws Exception {
        ProcessEntry base = entry("base");
        ProcessEntry reused =
                new ProcessEntry("upper", base.pid(), base.startedAt() - 60_000, ProcessEntry.Condition.READY, 0, 0);
        Ledger.Content content = new Ledger.Content(base, "", List.of(base, reused));
        Orphans orphans = Orphans.of(content);
        assertThat(orphans.names()).containsExactly("base");
        ProcessHandle orphan = base.living().orElseThrow();
        orphans.stop(List.of(sleeper("base", Set.of())));
        assertThat(orphan.isAlive()).isFalse();
    }

    @Override
    public void ready(String part, Duration took) {
        heard.add(part + " ready");
    }

    @Override
    public void died(String part, Duration nextTryIn) {
        heard.add(part + " died");
    }

    @Override
    public void didNotStart(String part, String why, Duration nextTryIn) {
        heard.add(part + " did not start");
    }

    private ProcessEntry entry(String part) throws IOException {
        return Ledger.read(file).orElseThrow().parts().stream()
                .filter(entry -> entry.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private Part sleeper(String name, Set<String> needs) {
        return program(name, needs, List.of("sleep", "300"));
    }

    private Part broken() {
        return program("broken", Set.of(), List.of("sh", "-c", "sleep 0.3; exit 3"));
    }

    private Part program(String name, Set<String> needs, List<String> command) {
        return new Program(
                name,
                needs,
                command,
                Map.of(),
                folder.resolve(name + ".log"),
                () -> !name.equals("broken"),
                Duration.ofSeconds(10));
    }
}

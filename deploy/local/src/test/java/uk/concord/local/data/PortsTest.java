package uk.concord.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder;

    private final AtomicInteger next = new AtomicInteger(20_000);
    private final Set<Integer> taken = new HashSet<>();

    @Test
    void keepsAPortWhileItStaysFree() throws Exception {
        fresh().choose(List.of("postgres", "kafka"));
        Ports again = fresh();
        again.choose(List.of("postgres", "kafka"));
        assertThat(again.of("postgres")).isEqualTo(20_000);
        assertThat(again.of("kafka")).isEqualTo(20_001);
    }

    @Test
    void choosesAnotherForTheOneThatIsTakenAndForNoOther() throws Exception {
        fresh().choose(List.of("postgres", "kafka"));
        taken.add(20_000);
        Ports again = fresh();
        again.choose(List.of("postgres", "kafka"));
        assertThat(again.of("postgres")).isEqualTo(20_002);
        assertThat(again.of("kafka")).isEqualTo(20_001);
    }

    private Ports fresh() throws Exception {
        return new Ports(folder.resolve("ports.properties"), port -> !taken.contains(port), next::getAndIncrement);
    }
}

package uk.concord.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The highest version of a case holds, and no record takes effect twice. */
class HeldCaseTest {

    private final UUID caseId = UUID.randomUUID();
    private final PublishedOutcome first = outcome(1);
    private final PublishedOutcome second = outcome(2);
    private final PublishedOutcome third = outcome(3);

    @Test
    void a_newer_version_takes_the_place_of_the_older() {
        HeldCase held = HeldCase.first(first);

        assertThat(held.effectOf(third)).isEqualTo(Effect.APPLIED);
        assertThat(held.after(third).version()).isEqualTo(3);
    }

    @Test
    void an_older_version_that_comes_late_is_remembered_and_changes_nothing() {
        HeldCase held = HeldCase.first(first).after(third);

        assertThat(held.effectOf(second)).isEqualTo(Effect.OLDER);
        HeldCase after = held.after(second);
        assertThat(after.version()).isEqualTo(3);
        assertThat(after.outcome()).isEqualTo(third.json());
        assertThat(after.effectOf(second)).isEqualTo(Effect.REPEATED);
    }

    @Test
    void the_same_record_again_is_known_by_its_id() {
        assertThat(HeldCase.first(first).effectOf(first)).isEqualTo(Effect.REPEATED);
    }

    @Test
    void a_file_keeps_the_whole_of_it(@TempDir Path folder) {
        HeldCase held = HeldCase.first(first).after(second);
        new FileStore(folder).keep(held);

        assertThat(new FileStore(folder).find(caseId)).contains(held);
        assertThat(new FileStore(folder).all()).containsExactly(held);
        assertThat(new FileStore(folder).find(UUID.randomUUID())).isEmpty();
    }

    private PublishedOutcome outcome(int version) {
        return new PublishedOutcome(UUID.randomUUID(), caseId, version, "OPEN", "{\"version\":" + version + "}");
    }
}

package uk.concord.disposal.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.concord.disposal.assessment.Worker;

/** Who can be allocated a case is read from the file that the setting names. */
class StaffFileTest {

    @Test
    void the_file_that_ships_has_somebody_for_each_service() {
        StaffFile staff = new StaffFile("staff.yaml");

        for (String yos : new String[] {"south-tees", "stockton-on-tees", "hartlepool"}) {
            assertThat(staff.of(yos)).as(yos).isNotEmpty();
        }
        assertThat(staff.of("south-tees")).contains(new Worker("cosima", "Cosima Thwaite"));
        assertThat(staff.of("durham")).isEmpty();
    }

    @Test
    void another_file_takes_its_place(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("staff.yaml");
        Files.writeString(file, "hartlepool:\n  - { id: wren, name: Wren Otterley }\n");

        assertThat(new StaffFile(file.toUri().toString()).of("hartlepool"))
                .containsExactly(new Worker("wren", "Wren Otterley"));
        assertThatThrownBy(() -> new StaffFile("nowhere.yaml"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.yaml");
    }
}

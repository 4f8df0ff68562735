package uk.concord.journeys.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaksTest {

    private static final SampleChild CHILD = new SampleChild(
            "Vroxbandil", "Quazqorth", LocalDate.of(2005, 3, 4), "2018/0000123G", "14 Zhexbumble Row, Kvijdarrow");
    private static final Leaks LEAKS = new Leaks(List.of(CHILD));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"recorded for VROXBANDIL\"}",
                "GET /decision/children?text=Quazqorth HTTP/1.1",
                "Key (pnc_id)=(2018/0000123G) already exists.",
                "pncId=2018%2F0000123G",
                "at 14 Zhexbumble Row",
                "address=14+Zhexbumble+Row%2C+Kvijdarrow",
                "born 2005-03-04",
                "born 04/03/2005",
                "born 4/3/2005",
                "born 4 March 2005",
                "born 4 Mar 2005",
                "dob=20050304",
                "\"dateOfBirth\":[2005,3,4]"
            })
    void eachSpellingIsFound(String line) {
        assertThat(LEAKS.in("a log", line)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person/7f0c1d2e-0000-4000-8000-000000000000 recorded",
                "offset 120050304",
                "at 2005-03-041",
                "on 5 March 2005"
            })
    void whatTellsOfNobodyIsLeft(String line) {
        assertThat(LEAKS.in("a log", line)).isEmpty();
    }

    @Test
    void aNamePlantedInACopyOfALogIsFoundWithItsPlace(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("intake.log");
        Files.writeString(log, "{\"level\":\"INFO\"}\n{\"message\":\"a notice for Quazqorth\"}\n");
        assertThat(LEAKS.in(log)).containsExactly("intake.log, line 2: Quazqorth");
    }

    @Test
    void lookingForNobodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Leaks(List.of()));
    }
}

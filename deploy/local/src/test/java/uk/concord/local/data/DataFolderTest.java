package uk.concord.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.concord.local.Complaint;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderWithSomebodysFilesIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        DataFolder data = new DataFolder(folder);
        assertThatThrownBy(data::open).isInstanceOf(Complaint.class).hasMessageContaining("CONCORD_DATA");
        assertThatThrownBy(data::delete).isInstanceOf(Complaint.class);
        assertThat(folder.resolve("thesis.txt")).exists();
    }

    @Test
    void databasesWithoutTheirPasswordsAreAComplaintAndNotANewBeginning() throws Exception {
        DataFolder data = new DataFolder(folder);
        data.open();
        Files.createDirectories(data.postgres().resolve("data"));
        assertThatThrownBy(data::open).isInstanceOf(Complaint.class).hasMessageContaining("secrets.properties");
    }

    @Test
    void secretsStayTheSameAndOnlyTheirOwnerReadsThem() throws Exception {
        DataFolder data = new DataFolder(folder);
        data.open();
        String first = data.secrets().client("web");
        assertThat(data.secrets().client("web")).isEqualTo(first).hasSizeGreaterThanOrEqualTo(32);
        assertThat(data.secrets().database("intake")).isNotEqualTo(first);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aFileCutShortInItsWritingIsNeverSeen() throws Exception {
        Path file = folder.resolve("state");
        AtomicFile.write(file, "one");
        AtomicFile.write(file, "two");
        assertThat(file).hasContent("two");
        try (var content = Files.list(folder)) {
            assertThat(content).containsExactly(file);
        }
    }

    @Test
    void logsOfThreeStartsAreKept() throws Exception {
        Path log = folder.resolve("logs/intake.log");
        for (int start = 1; start <= 6; start++) {
            LogFiles.rotate(log);
            Files.writeString(log, "start " + start);
        }
        assertThat(log).hasContent("start 6");
        assertThat(folder.resolve("logs/intake.log.3")).hasContent("start 3");
        assertThat(folder.resolve("logs/intake.log.4")).doesNotExist();
    }
}

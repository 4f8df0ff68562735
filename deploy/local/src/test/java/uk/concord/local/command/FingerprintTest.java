package uk.concord.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When {@code ./concord up} builds: the script itself is asked, in a small checkout of its own. */
class FingerprintTest {

    @TempDir
    Path checkout;

    @BeforeEach
    void copyScript() throws Exception {
        Files.copy(Path.of(System.getProperty("concord.root"), "concord"), checkout.resolve("concord"));
        write("pom.xml", "<project/>");
        write("intake-service/src/main/java/A.java", "class A {}");
    }

    @Test
    void changesWithASourceOrAPom() throws Exception {
        String before = fingerprint();
        assertThat(fingerprint()).isEqualTo(before).hasSize(64);
        write("intake-service/src/main/java/A.java", "class A { int changed; }");
        String source = fingerprint();
        write("pom.xml", "<project>changed</project>");
        assertThat(fingerprint()).isNotEqualTo(source).isNotEqualTo(before);
        assertThat(source).isNotEqualTo(before);
    }

    @Test
    void changesWithAFileThatComesOrGoes() throws Exception {
        String before = fingerprint();
        write("intake-service/src/main/resources/new file.txt", "");
        String more = fingerprint();
        assertThat(more).isNotEqualTo(before);
        Files.delete(checkout.resolve("intake-service/src/main/resources/new file.txt"));
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void doesNotChangeWithTestsDocumentsOrWhatWasBuilt() throws Exception {
        String before = fingerprint();
        write("intake-service/src/test/java/ATest.java", "class ATest {}");
        write("docs/adr/1.md", "because");
        write("intake-service/target/classes/src/main/x", "built");
        write(".concord/run/src/main/x", "data");
        assertThat(fingerprint()).isEqualTo(before);
    }

    private void write(String path, String content) throws Exception {
        Files.createDirectories(checkout.resolve(path).getParent());
        Files.writeString(checkout.resolve(path), content);
    }

    private String fingerprint() throws Exception {
        Process process = new ProcessBuilder("bash", checkout.resolve("concord").toString(), "fingerprint").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return said;
    }
}

package uk.concord.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import uk.concord.identity.audit.AuditDatabase;

class VerifyAuditTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @Test
    void whatHoldsEndsWithZero() throws Exception {
        var audit = new AuditDatabase(folder);
        audit.addAndSeal(3);

        assertThat(verify(audit, AuditDatabase.PASSWORD)).isEqualTo(VerifyAudit.HOLDS);
        assertThat(words.toString())
                .contains(": 1 batch, 3 rows, proven up to ")
                .contains("; 0 rows not sealed yet");
    }

    @Test
    void whatIsBrokenEndsWithOneAndNamesTheFirstBatch() throws Exception {
        var audit = new AuditDatabase(folder);
        audit.addAndSeal(3);
        audit.addAndSeal(3);
        audit.tamper("update audit set subject = 'person/other' where id = 5");

        assertThat(verify(audit, AuditDatabase.PASSWORD)).isEqualTo(VerifyAudit.BROKEN);
        assertThat(words.toString()).contains("BROKEN at batch 2").contains("row 5 was changed");
    }

    @Test
    void aPlainJavaWithTheDriverIsEnough() throws Exception {
        var audit = new AuditDatabase(folder);
        audit.addAndSeal(3);
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        place(VerifyAudit.class) + File.pathSeparator + place(Driver.class),
                        VerifyAudit.class.getName(),
                        audit.url(),
                        AuditDatabase.MIGRATED + "_sealer",
                        audit.keyFile + ".pub",
                        audit.anchorFile.toString())
                .redirectErrorStream(true);
        command.environment().put("CONCORD_SEALER_PASSWORD", AuditDatabase.PASSWORD);

        var process = command.start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith(audit.name + ": 1 batch, 3 rows, proven up to ");
        assertThat(process.waitFor()).isEqualTo(VerifyAudit.HOLDS);
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void whatCannotBeLookedAtEndsWithTwo() throws Exception {
        var audit = new AuditDatabase(folder);
        audit.addAndSeal(1);

        assertThat(verify(audit, "wrong")).isEqualTo(VerifyAudit.NOT_LOOKED_AT);
        assertThat(VerifyAudit.run(new String[0], Map.of(), new PrintStream(words)))
                .isEqualTo(VerifyAudit.NOT_LOOKED_AT);
    }

    private int verify(AuditDatabase audit, String password) {
        return VerifyAudit.run(
                new String[] {
                    audit.url(), AuditDatabase.MIGRATED + "_sealer", audit.keyFile + ".pub", audit.anchorFile.toString()
                },
                Map.of("CONCORD_SEALER_PASSWORD", password),
                new PrintStream(words));
    }
}

package uk.concord.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sealer promises while others write, commit late, crash or seal too. */
class SealingTest {

    @TempDir
    private Path folder;

    private AuditDatabase audit;

    @BeforeEach
    void freshDatabase() throws Exception {
        audit = new AuditDatabase(folder);
    }

    @Test
    void nothingToSealMakesNoBatch() throws Exception {
        assertThat(audit.seal()).isZero();
        assertThat(audit.verify().inWords()).isEqualTo(audit.name + ": no batch proven; 0 rows not sealed yet");
    }

    @Test
    void whoCommitsLateLandsInALaterBatch() throws Exception {
        try (var late = audit.asRuntime()) {
            late.setAutoCommit(false);
            AuditDatabase.add(late, "person/late");
            audit.addAndSeal(3);
            audit.addAndSeal(3);
            assertThat(audit.verify().notSealed())
                    .as("rows after the open transaction wait for it")
                    .isEqualTo(6);
            late.commit();
        }
        audit.seal();

        var verdict = audit.verify();
        assertThat(verdict.holds()).as(verdict.inWords()).isTrue();
        assertThat(verdict.rows()).isEqualTo(7);
        assertThat(verdict.notSealed()).isZero();
    }

    @Test
    void whoBeganLateAndCommitsLateIsNotMissedByABatchBetween() throws Exception {
        audit.addAndSeal(1);
        try (var late = audit.asRuntime();
                var quick = audit.asRuntime()) {
            AuditDatabase.add(quick, "person/before");
            late.setAutoCommit(false);
            AuditDatabase.add(late, "person/late");
            AuditDatabase.add(quick, "person/after");
            audit.seal();
            assertThat(audit.verify().rows()).as("up to the open transaction").isEqualTo(2);
            late.commit();
        }
        audit.seal();

        assertThat(audit.verify().rows()).isEqualTo(4);
        assertThat(audit.ask("select batch from audit_leaf join audit on id = row_id where subject = 'person/late'"))
                .isEqualTo("3");
    }

    @Test
    void whatRollsBackLeavesNoTrace() throws Exception {
        try (var undone = audit.asRuntime()) {
            undone.setAutoCommit(false);
            AuditDatabase.add(undone, "person/undone");
            undone.rollback();
        }
        audit.addAndSeal(2);

        assertThat(audit.verify().rows()).isEqualTo(2);
    }

    @Test
    void manyWritersAndSeveralSealersMissNothingAndDoubleNothing() throws Exception {
        var writers = 8;
        var rowsEach = 60;
        var writing = new AtomicBoolean(true);
        var threads = Executors.newFixedThreadPool(writers + 2);
        try {
            List<Future<?>> sealers = new ArrayList<>();
            for (var sealer = 0; sealer < 2; sealer++) {
                sealers.add(threads.submit(sealWhile(writing)));
            }
            List<Future<?>> written = new ArrayList<>();
            for (var writer = 0; writer < writers; writer++) {
                written.add(threads.submit(write(writer, rowsEach)));
            }
            for (var each : written) {
                each.get();
            }
            writing.set(false);
            for (var each : sealers) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        audit.seal();

        var verdict = audit.verify();
        assertThat(verdict.holds()).as(verdict.inWords()).isTrue();
        assertThat(verdict.rows()).isEqualTo(writers * rowsEach);
        assertThat(verdict.notSealed()).isZero();
        assertThat(verdict.batches()).as("sealed while it was written").isGreaterThan(1);
        assertThat(Files.readAllLines(audit.anchorFile)).hasSize((int) verdict.batches());
    }

    private Callable<Void> sealWhile(AtomicBoolean writing) {
        return () -> {
            while (writing.get()) {
                audit.seal();
            }
            return null;
        };
    }

    /** Transactions of different lengths, some of them undone, all interleaved. */
    private Callable<Void> write(int writer, int rows) {
        return () -> {
            try (var runtime = audit.asRuntime()) {
                runtime.setAutoCommit(false);
                for (var row = 0; row < rows; row++) {
                    AuditDatabase.add(runtime, "person/" + writer + "-" + row);
                    if (row % (writer + 1) == writer || row == rows - 1) {
                        runtime.commit();
                        AuditDatabase.add(runtime, "person/undone");
                        runtime.rollback();
                    }
                }
            }
            return null;
        };
    }

    @Test
    void aBacklogIsSealedInSeveralBatches() throws Exception {
        audit.tamper("do $$ begin for n in 1..3 loop insert into audit (business_at, act, operation, actor, subject,"
                + " recipient, details, correlation) select now(), 'ALTERATION', 'o', 'a', 'person/' || i, '', '{}', ''"
                + " from generate_series(1, 3000) i; commit; end loop; end $$");

        assertThat(audit.seal()).isEqualTo(3);
        assertThat(audit.verify().rows()).isEqualTo(9000);
    }

    @Test
    void aBatchWhoseAnchorLineWasLostInACrashIsAnchoredNextTime() throws Exception {
        audit.addAndSeal(2);
        audit.addAndSeal(2);
        var lines = Files.readAllLines(audit.anchorFile);
        Files.writeString(audit.anchorFile, lines.get(0) + "\n" + lines.get(1).substring(0, 20));
        assertThat(audit.verify().holds()).as("the crash itself is no fault").isTrue();

        audit.seal();

        assertThat(Files.readAllLines(audit.anchorFile)).isEqualTo(lines);
        assertThat(audit.verify().holds()).isTrue();
    }

    @Test
    void anAnchorFileOfItsOwnIsCaughtUpFromTheFirstBatch() throws Exception {
        audit.addAndSeal(2);
        audit.addAndSeal(2);
        var elsewhere = folder.resolve("elsewhere");
        new Sealer(audit::asSealer, SealingKey.openOrMake(audit.keyFile), new Anchor(elsewhere)).sealWhatIsReady();

        assertThat(elsewhere).hasSameTextualContentAs(audit.anchorFile);
    }

    @Test
    void theKeyIsReadableForItsOwnerOnlyAndKept() throws Exception {
        audit.addAndSeal(1);
        var key = Files.readString(audit.keyFile);
        audit.addAndSeal(1);

        assertThat(Files.readString(audit.keyFile)).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(audit.keyFile)))
                .isEqualTo("rw-------");
        assertThat(audit.verify().batches()).isEqualTo(2);
    }

    @Test
    void aKeyWithTheWrongPublicHalfIsRefused() throws Exception {
        SealingKey.openOrMake(audit.keyFile);
        SealingKey.openOrMake(folder.resolve("other"));
        Files.write(
                SealingKey.publicHalf(audit.keyFile),
                Files.readAllBytes(SealingKey.publicHalf(folder.resolve("other"))),
                StandardOpenOption.TRUNCATE_EXISTING);

        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> SealingKey.openOrMake(audit.keyFile))
                .withMessageContaining("is not the public half of");
    }
}

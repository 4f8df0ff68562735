package uk.concord.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with the audit's tables, and what lawful erasure leaves. */
class ErasureAndRightsTest {

    @TempDir
    private Path folder;

    private AuditDatabase audit;

    @BeforeEach
    void oneBatch() throws Exception {
        audit = new AuditDatabase(folder);
        audit.addAndSeal(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from audit",
                "select count(*) from audit",
                "update audit set actor = 'ben'",
                "delete from audit",
                "truncate audit",
                "drop table audit",
                "insert into audit (recorded_at) values (now())",
                "insert into audit (xid) values ('1')",
                "insert into audit (salt) values ('')",
                "insert into audit (id) overriding system value values (1)",
                "select * from audit_batch",
                "select * from audit_leaf",
                "insert into audit_leaf values (1, 9, 9, sha256(''))",
                "select erase_audit_row(1, 'to hide it')",
                "create table mine (a int)"
            })
    void theServiceMayOnlyAddRows(String sql) throws Exception {
        try (var runtime = audit.asRuntime()) {
            assertRefused(runtime, sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit (actor) values ('ben')",
                "update audit set actor = 'ben'",
                "delete from audit",
                "update audit_batch set row_count = 1",
                "delete from audit_batch",
                "update audit_leaf set leaf = sha256('')",
                "delete from audit_leaf",
                "truncate audit_leaf",
                "select erase_audit_row(1, 'to hide it')"
            })
    void theSealerMayOnlyReadAndSeal(String sql) throws Exception {
        try (var sealer = audit.asSealer()) {
            assertRefused(sealer, sql);
        }
    }

    private static void assertRefused(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .satisfies(refused -> assertThat(((SQLException) refused).getSQLState())
                            .as(refused.getMessage())
                            .isEqualTo("42501"));
        }
    }

    @Test
    void lawfulErasureLeavesNothingOfTheRowAndProvesItself() throws Exception {
        erase(2, "retention of the case ended");
        audit.seal();

        var verdict = audit.verify();
        assertThat(verdict.holds()).as(verdict.inWords()).isTrue();
        assertThat(verdict.rows()).isEqualTo(5);
        assertThat(verdict.erasures())
                .singleElement()
                .asString()
                .startsWith("row 2 was erased by " + AuditDatabase.MIGRATED + "_owner at ")
                .endsWith("row 5 says why: retention of the case ended");
        assertThat(audit.ask("select audit::text from audit where id = 2")).doesNotContain("person", "amira", "\\x");
    }

    @Test
    void theRecordOfAnErasureCannotBeChangedUnnoticed() throws Exception {
        erase(2, "retention of the case ended");
        audit.seal();
        audit.tamper("update audit set details = '{\"why\": \"because\"}' where id = 5");

        assertThat(audit.verify().broken().orElseThrow().faults()).containsExactly("row 5 was changed");
    }

    @Test
    void onlyWhatIsSealedCanBeErasedAndOnlyOnceAndOnlyWithAReason() throws Exception {
        try (var runtime = audit.asRuntime()) {
            AuditDatabase.add(runtime, "person/new");
        }
        assertThatThrownBy(() -> erase(5, "too early")).hasMessageContaining("not sealed yet");
        assertThatThrownBy(() -> erase(77, "none")).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> erase(1, " ")).hasMessageContaining("needs its reason");
        erase(1, "retention");
        assertThatThrownBy(() -> erase(1, "again")).hasMessageContaining("erased already");
        audit.seal();
        assertThatThrownBy(() -> erase(Long.parseLong(audit.ask("select max(id) from audit")), "to hide the erasure"))
                .hasMessageContaining("is the record of an erasure");
    }

    private void erase(long row, String why) throws SQLException {
        try (var owner = audit.asOwner();
                var call = owner.prepareStatement("select erase_audit_row(?, ?)")) {
            call.setLong(1, row);
            call.setString(2, why);
            call.execute();
        }
    }

    @Test
    void anAuditorReadsWhatWasDoneWithARecord() throws Exception {
        try (var runtime = audit.asRuntime()) {
            AuditDatabase.add(runtime, "person/2");
        }
        var trail = new AuditTrail(audit::asSealer).of("person/2");

        assertThat(trail).hasSize(2);
        assertThat(trail.get(0).batch()).as("the newest waits to be sealed").isEmpty();
        assertThat(trail.get(1).batch()).contains(1L);
        assertThat(trail.get(1).actor()).isEqualTo("amira");
        assertThat(trail.get(1).details()).containsEntry("version", "1");
        assertThat(new AuditTrail(audit::asSealer)
                        .before("person/2", trail.get(0).id()))
                .containsExactly(trail.get(1));
    }
}

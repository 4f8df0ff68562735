package uk.concord.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.concord.local.FreePorts;

class PostgresTest {

    @TempDir
    static Path folder;

    static Postgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = Postgres.start(folder, FreePorts.next());
        try (Connection superuser = postgres.connect("postgres")) {
            ServiceDatabases databases = new ServiceDatabases(superuser);
            for (int twice = 0; twice < 2; twice++) {
                databases.createFor("intake", new ServiceDatabases.Passwords("own'er", "run", "seal"));
                databases.createFor("decision", new ServiceDatabases.Passwords("o", "r", "s"));
                databases.createForKeycloak("k");
            }
        }
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void whatIsCommittedIsOnDisk() throws Exception {
        try (Connection superuser = postgres.connect("postgres");
                Statement statement = superuser.createStatement()) {
            for (String promise : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (ResultSet answer = statement.executeQuery("show " + promise)) {
                    answer.next();
                    assertThat(answer.getString(1)).as(promise).isEqualTo("on");
                }
            }
        }
    }

    @Test
    void aWrongPasswordIsRefusedAlsoForTheSuperuser() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("intake"), "intake", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasFieldOrPropertyWithValue("SQLState", "28P01");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("postgres"), "postgres", "wrong"))
                .hasFieldOrPropertyWithValue("SQLState", "28P01");
    }

    @Test
    void eachRoleOfAServiceEntersItsDatabaseAndNoOther() throws Exception {
        String[][] roles = {{"intake_owner", "own'er"}, {"intake", "run"}, {"intake_sealer", "seal"}};
        for (String[] role : roles) {
            DriverManager.getConnection(postgres.jdbcUrl("intake"), role[0], role[1])
                    .close();
            for (String foreign : new String[] {"decision", "keycloak", "postgres"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(foreign), role[0], role[1]))
                        .as("%s in %s", role[0], foreign)
                        .hasFieldOrPropertyWithValue("SQLState", "42501");
            }
        }
    }

    @Test
    void theOwnerMigratesAndTheRuntimeRoleMayNot() throws Exception {
        try (Connection owner = DriverManager.getConnection(postgres.jdbcUrl("decision"), "decision_owner", "o");
                Statement statement = owner.createStatement()) {
            statement.execute("create table migrated (id int)");
        }
        try (Connection runtime = DriverManager.getConnection(postgres.jdbcUrl("decision"), "decision", "r");
                Statement statement = runtime.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table sneaked (id int)"))
                    .hasFieldOrPropertyWithValue("SQLState", "42501");
        }
    }

    @Test
    void aKilledServerComesBackWithWhatWasCommitted(@TempDir Path own) throws Exception {
        try (Postgres killed = Postgres.start(own, FreePorts.next())) {
            run(killed, "create table kept (id int)", "insert into kept values (42)");
            killed.process().destroyForcibly();
            killed.process().onExit().get(10, TimeUnit.SECONDS);
            killed.restart();
            assertThat(count(killed, "kept")).isEqualTo(1);
        }
    }

    @Test
    void aServerWhoseParentWasKilledIsFoundByItsFolderAndStopped(@TempDir Path own) throws Exception {
        int port = FreePorts.next();
        Postgres orphan = Postgres.start(own, port);
        run(orphan, "create table kept (id int)", "insert into kept values (42)");
        try (Postgres next = Postgres.start(own, port)) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(count(next, "kept")).isEqualTo(1);
        }
    }

    @Test
    void aPidThatNowBelongsToSomebodyElseIsNeitherStoppedNorInTheWay(@TempDir Path own) throws Exception {
        int port = FreePorts.next();
        Postgres.start(own, port).close();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(own.resolve("data/postmaster.pid"), stranger.pid() + "\n" + own.resolve("data") + "\n");
            try (Postgres next = Postgres.start(own, port)) {
                assertThat(next.process().isAlive()).isTrue();
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void anInterruptedInitdbIsNotTakenForADatabase(@TempDir Path own) throws Exception {
        Files.createDirectories(own.resolve("data.half/base"));
        try (Postgres whole = Postgres.start(own, FreePorts.next())) {
            assertThat(whole.process().isAlive()).isTrue();
            assertThat(own.resolve("data.half")).doesNotExist();
        }
    }

    private static void run(Postgres server, String... statements) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int count(Postgres server, String table) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from " + table)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}

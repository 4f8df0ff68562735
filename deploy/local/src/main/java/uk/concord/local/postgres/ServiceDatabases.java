package uk.concord.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The databases of one server, each closed to all but its own roles. For a service: {@code <svc>_owner} owns the
 * database and migrates it, {@code <svc>} runs on it, {@code <svc>_sealer} seals and verifies its audit. Every call may
 * be repeated; the passwords given last hold.
 */
public final class ServiceDatabases {

    private static final int RUNTIME_CONNECTIONS = 50;
    private static final int FEW_CONNECTIONS = 6;

    private final Connection superuser;

    /** The three passwords of one service's roles. */
    public record Passwords(String owner, String runtime, String sealer) {}

    /** Works on a connection of the superuser, in autocommit; the caller closes it. */
    public ServiceDatabases(Connection superuser) {
        this.superuser = superuser;
    }

    /** A service's database and its three roles. */
    public void createFor(String service, Passwords passwords) throws SQLException {
        role(service + "_owner", passwords.owner(), FEW_CONNECTIONS);
        role(service, passwords.runtime(), RUNTIME_CONNECTIONS);
        role(service + "_sealer", passwords.sealer(), FEW_CONNECTIONS);
        database(service, service + "_owner");
        run("grant connect on database " + name(service) + " to " + name(service) + ", " + name(service + "_sealer"));
    }

    /** The identity provider's database, with the one role that owns it. */
    public void createForKeycloak(String password) throws SQLException {
        role("keycloak", password, RUNTIME_CONNECTIONS);
        database("keycloak", "keycloak");
    }

    private void role(String role, String password, int connections) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", role)) {
            run("create role " + name(role));
        }
        run("alter role " + name(role) + " login nosuperuser nocreatedb nocreaterole noinherit connection limit "
                + connections + " password " + text(password));
    }

    private void database(String database, String owner) throws SQLException {
        if (!exists("select 1 from pg_database where datname = ?", database)) {
            run("create database " + name(database) + " owner " + name(owner));
        }
        run("revoke all on database " + name(database) + " from public");
        run("revoke connect on database postgres from public");
    }

    private boolean exists(String query, String wanted) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, wanted);
            return statement.executeQuery().next();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private String name(String identifier) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            return statement.enquoteIdentifier(identifier, true);
        }
    }

    private String text(String literal) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            return statement.enquoteLiteral(literal);
        }
    }
}

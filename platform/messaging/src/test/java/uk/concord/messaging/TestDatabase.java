package uk.concord.messaging;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One service's database, looked into from outside. */
record TestDatabase(String url, String user, String password) {

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, user + "_owner", "o");
    }

    void run(String sql) throws SQLException {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    /** The first column of the answer, as text. */
    List<String> column(String sql) {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (row.next()) {
                all.add(row.getString(1));
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Numbers of the effects of a key, in the order in which they happened. */
    List<Long> effects(String key) {
        return column("select number from effect where key = '" + key + "' order by place").stream()
                .map(Long::valueOf)
                .toList();
    }
}

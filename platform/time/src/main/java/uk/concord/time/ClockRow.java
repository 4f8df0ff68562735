package uk.concord.time;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The one row that remembers how far business time was moved from real time. */
public final class ClockRow {

    /** Runs something once what was written is certain: at once, or after the surrounding transaction has committed. */
    public interface Afterwards {
        void run(Runnable effect);
    }

    private final DataSource database;
    private final Afterwards afterwards;

    public ClockRow(DataSource database, Afterwards afterwards) {
        this.database = database;
        this.afterwards = afterwards;
    }

    Duration read() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select offset_ms from business_clock");
                var found = select.executeQuery()) {
            return found.next() ? Duration.ofMillis(found.getLong(1)) : Duration.ZERO;
        } catch (SQLException e) {
            throw new IllegalStateException("Business time cannot be read from its row", e);
        }
    }

    void write(Duration offset, Runnable onceCertain) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("insert into business_clock (offset_ms) values (?)"
                        + " on conflict (one) do update set offset_ms = excluded.offset_ms, moved_at = now()")) {
            upsert.setLong(1, offset.toMillis());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Business time cannot be written to its row", e);
        }
        afterwards.run(onceCertain);
    }
}

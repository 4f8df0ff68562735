package uk.concord.web.once;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Forgets answers after 35 days of real time: longer than anything keeps trying, as long as the outbox remembers. */
@Singleton
class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    private final DataSource database;

    @Inject
    Forgetting(DataSource database) {
        this.database = database;
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "forget-remembered-answers")
    void forget() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from once where at < now() - interval '35 days'")) {
            int forgotten = delete.executeUpdate();
            LOG.debugf("%d remembered answers were forgotten", forgotten);
        } catch (SQLException away) {
            LOG.warnf("Old answers were not forgotten (%s); the next try is in an hour", away.getSQLState());
        }
    }
}

package uk.concord.notification.outcome.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import uk.concord.time.BusinessClock;

/** How many messages the police have not answered, for whoever watches Concord. */
@Singleton
class UnansweredMeasures {

    private static final Logger LOG = Logger.getLogger(UnansweredMeasures.class);

    private static final String COUNT = """
            select count(*) filter (where state = 'SENT'),
                   count(*) filter (where state = 'SENT' and answer_by < ?),
                   count(*) filter (where state = 'REJECTED')
            from police_message where state in ('SENT', 'REJECTED')""";

    private final DataSource database;
    private final BusinessClock clock;
    private final AtomicLong unanswered = new AtomicLong();
    private final AtomicLong overdue = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();

    @Inject
    UnansweredMeasures(DataSource database, BusinessClock clock, MeterRegistry registry) {
        this.database = database;
        this.clock = clock;
        gauge(registry, "unanswered", "Messages sent to the police that have no receipt", unanswered);
        gauge(registry, "overdue", "Messages whose receipt has not come in time", overdue);
        gauge(registry, "rejected", "Messages that a police system could not take", rejected);
    }

    @Scheduled(every = "30s", delayed = "5s", identity = "count-unanswered-messages")
    void count() {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setObject(1, clock.today());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                unanswered.set(row.getLong(1));
                overdue.set(row.getLong(2));
                rejected.set(row.getLong(3));
            }
        } catch (SQLException away) {
            LOG.debugf("Unanswered messages were not counted (%s)", away.getSQLState());
        }
    }

    private static void gauge(MeterRegistry registry, String what, String description, AtomicLong number) {
        Gauge.builder("concord.police.messages." + what, number, AtomicLong::doubleValue)
                .description(description)
                .register(registry);
    }
}

package uk.concord.time;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the one clock of a running service; movable where {@code concord.demonstration} is true. */
@ApplicationScoped
class ClockOfThisService {

    @Produces
    @Singleton
    @Startup
    MovableClock clock(
            @ConfigProperty(name = "concord.demonstration", defaultValue = "false") boolean demonstration,
            DataSource database,
            TransactionSynchronizationRegistry transactions) {
        return demonstration
                ? MovableClock.ofDemonstration(
                        Clock.systemUTC(), new ClockRow(database, effect -> afterCommit(transactions, effect)))
                : MovableClock.fixedToReality(Clock.systemUTC());
    }

    private static void afterCommit(TransactionSynchronizationRegistry transactions, Runnable effect) {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            effect.run();
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only what has committed counts
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    effect.run();
                }
            }
        });
    }
}

package uk.concord.messaging;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** A service that writes down what it hears, put together by hand from the real parts: pool, transactions, database, broker. */
final class TestService implements AutoCloseable {

    static {
        BeanPopulator.getDefaultInstance(ObjectStoreEnvironmentBean.class)
                .setObjectStoreType(VolatileStore.class.getName());
        BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, "communicationStore")
                .setObjectStoreType(VolatileStore.class.getName());
        arjPropertyManager.getCoordinatorEnvironmentBean().setDefaultTimeout(60);
    }

    static final String TYPE = "uk.concord.thing.happened.v1";

    final AgroalDataSource pool;
    final Messaging messaging;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Transactions transactions;
    private final List<FactListener> own = new ArrayList<>();
    private final List<OpenTopicListener> open = new ArrayList<>();

    TestService(TestDatabase database, String bootstrap) throws SQLException {
        this(database, new KafkaClients(bootstrap, database.user(), null, null), OpenTelemetry.noop());
    }

    TestService(TestDatabase database, KafkaClients kafka, OpenTelemetry telemetry) throws SQLException {
        TransactionManager manager = com.arjuna.ats.jta.TransactionManager.transactionManager();
        TransactionSynchronizationRegistry registry = new TransactionSynchronizationRegistryImple();
        pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(p -> p.maxSize(40)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .validateOnBorrow(true)
                        .transactionIntegration(new NarayanaTransactionIntegration(manager, registry))
                        .connectionFactoryConfiguration(f -> f.jdbcUrl(database.url())
                                .jdbcProperty("connectTimeout", "5")
                                .principal(new NamePrincipal(database.user()))
                                .credential(new SimplePassword(database.password())))));
        transactions = new Transactions(manager);
        messaging =
                new Messaging(new Messaging.Ground(pool, manager, registry, meters, telemetry, Runnable::run, kafka));
    }

    /** Writes down each fact of the topic; a test may put its own act before that. */
    TestService hearing(String topic, Act before) {
        own.add(new FactListener() {
            @Override
            public String topic() {
                return topic;
            }

            @Override
            public Set<String> types() {
                return Set.of(TYPE);
            }

            @Override
            public void on(ReceivedFact fact) {
                before.on(fact);
                effect(fact.id().toString(), topic, fact.key(), fact.number(), fact.payload());
            }
        });
        return this;
    }

    TestService hearing(String topic) {
        return hearing(topic, fact -> {});
    }

    TestService hearingOutside(OpenTopicListener listener) {
        open.add(listener);
        return this;
    }

    TestService start() {
        messaging.listen(own, open);
        messaging.start();
        return this;
    }

    void effect(String id, String topic, String key, long number, String payload) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into effect (id, topic, key, number, payload, correlation, causation) values (?,?,?,?,?,?,?)")) {
            statement.setString(1, id);
            statement.setString(2, topic);
            statement.setString(3, key);
            statement.setLong(4, number);
            statement.setString(5, payload);
            statement.setString(6, Correlation.current().map(Correlation::id).orElse(null));
            statement.setString(
                    7, Correlation.current().map(Correlation::causation).orElse(null));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Says a fact in a transaction of its own. */
    long say(String topic, String key, String payload) throws Exception {
        return inTransaction(() -> messaging.outbox().append(fact(topic, key, payload)));
    }

    static OutgoingFact fact(String topic, String key, String payload) {
        return new OutgoingFact(UUID.randomUUID(), topic, key, TYPE, Instant.parse("2019-03-04T10:00:00Z"), payload);
    }

    <T> T inTransaction(Callable<T> work) throws Exception {
        return transactions.inNew(work);
    }

    @Override
    public void close() {
        messaging.close();
        pool.close();
    }

    /** What a test does before a fact is written down. */
    interface Act {
        void on(ReceivedFact fact);
    }
}

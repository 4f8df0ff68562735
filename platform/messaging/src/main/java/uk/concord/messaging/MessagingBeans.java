package uk.concord.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Messaging as beans of a Quarkus service: {@link Outbox} and {@link Stuck} to be injected, listeners found by themselves.
 * With {@code concord.messaging.enabled=false} nothing is sent or read.
 */
@Singleton
public class MessagingBeans {

    private final Messaging messaging;
    private final boolean enabled;

    @Inject
    MessagingBeans(
            DataSource database,
            TransactionManager transactions,
            TransactionSynchronizationRegistry synchronizations,
            MeterRegistry meters,
            OpenTelemetry telemetry,
            Settings settings) {
        this.enabled = settings.enabled;
        this.messaging = new Messaging(new Messaging.Ground(
                database,
                transactions,
                synchronizations,
                meters,
                telemetry,
                MessagingBeans::inRequestContext,
                settings.kafka()));
    }

    @Produces
    @Singleton
    Outbox outbox() {
        return messaging.outbox();
    }

    @Produces
    @Singleton
    Stuck stuck() {
        return messaging.stuck();
    }

    /** Listeners append to the outbox themselves, so they are asked for only when it stands. */
    void start(
            @Observes @Priority(10_000) StartupEvent started,
            @All List<FactListener> own,
            @All List<OpenTopicListener> open) {
        messaging.listen(own, open);
        if (enabled) {
            messaging.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        messaging.close();
    }

    /** Listeners may use what belongs to a request, though there is none. */
    private static void inRequestContext(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        if (request.isActive()) {
            work.run();
            return;
        }
        request.activate();
        try {
            work.run();
        } finally {
            request.terminate();
        }
    }

    /** What is set from outside. */
    @Singleton
    static class Settings {

        @ConfigProperty(name = "quarkus.application.name")
        String service;

        @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092")
        String bootstrap;

        @ConfigProperty(name = "concord.kafka.username")
        Optional<String> user;

        @ConfigProperty(name = "concord.kafka.password")
        Optional<String> password;

        @ConfigProperty(name = "concord.messaging.enabled", defaultValue = "true")
        boolean enabled;

        KafkaClients kafka() {
            if (user.isPresent() != password.isPresent()) {
                throw new IllegalStateException("concord.kafka.username and concord.kafka.password belong together");
            }
            return new KafkaClients(bootstrap, service, user.orElse(null), password.orElse(null));
        }
    }
}

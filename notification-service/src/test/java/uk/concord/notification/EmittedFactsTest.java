package uk.concord.notification;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import uk.concord.notification.reply.Facts;
import uk.concord.testing.EmittedFactsCheck;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;

/** Notification-service says only what its contracts allow. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EmittedFactsTest extends EmittedFactsCheck {

    @Override
    protected Set<String> types() {
        return Set.of("uk.concord.notice.recorded.v1");
    }

    @Override
    protected void drive() {
        String id = "emitted-" + UUID.randomUUID();
        Facts.recorded(UUID.randomUUID(), id, "N-1212-3434");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ServiceDatabase.number("select count(*) from outbox where key = ?", id) == 1);
    }
}

package uk.concord.notification;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.concord.notification.reply.Facts;
import uk.concord.testing.AccessWalk;
import uk.concord.testing.Endpoint;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;

/** Every door of notification-service opens to whom the access file says, and to nobody else. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessWalkTest extends AccessWalk {

    private Sample reply;

    @BeforeEach
    void reply() {
        String id = "walk-" + UUID.randomUUID();
        Facts.recorded(UUID.randomUUID(), id, "N-7777-8888");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ServiceDatabase.number("select count(*) from reply where answers = ?", id) == 1);
        reply = new Sample(Map.of("answers", id), id);
    }

    @Override
    protected String service() {
        return "notification";
    }

    @Override
    protected Sample ordinary(Endpoint endpoint) {
        return reply;
    }

    @Override
    protected Sample restricted(Endpoint endpoint) {
        return reply;
    }
}

package uk.concord.disposal;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.concord.disposal.child.Facts;
import uk.concord.testing.AccessWalk;
import uk.concord.testing.Endpoint;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;

/** Every door of disposal-service opens to whom the access file says, and to nobody else. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessWalkTest extends AccessWalk {

    private Sample ordinary;
    private Sample restricted;

    @BeforeEach
    void children() {
        ordinary = sample(false);
        restricted = sample(true);
    }

    @Override
    protected String service() {
        return "disposal";
    }

    @Override
    protected Sample ordinary(Endpoint endpoint) {
        return ordinary;
    }

    @Override
    protected Sample restricted(Endpoint endpoint) {
        return restricted;
    }

    private static Sample sample(boolean restricted) {
        String familyName = "Walker-" + UUID.randomUUID();
        UUID person = Facts.registered(familyName, restricted);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        ServiceDatabase.number("select count(*) from known_child where person_id = ?", person) == 1);
        return new Sample(Map.of(), familyName);
    }
}

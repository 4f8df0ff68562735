package uk.concord.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import uk.concord.testing.HeardFactsCheck;
import uk.concord.testing.RealParts;

/** Notification-service understands every example of what it listens to. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HeardFactsTest extends HeardFactsCheck {}

package uk.concord.intake;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import uk.concord.testing.HeardFactsCheck;
import uk.concord.testing.RealParts;

/** Intake-service understands every example of what it listens to. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HeardFactsTest extends HeardFactsCheck {}

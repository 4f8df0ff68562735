package uk.concord.disposal;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import uk.concord.testing.HeardFactsCheck;
import uk.concord.testing.RealParts;

/** Disposal-service understands every example of what it listens to. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HeardFactsTest extends HeardFactsCheck {}

package uk.concord.decision;

import org.junit.jupiter.api.Test;
import uk.concord.testing.Architecture;

/** The borders inside decision-service hold. */
class ArchitectureTest {

    @Test
    void the_borders_hold() {
        Architecture.check("decision");
    }
}

package uk.concord.intake;

import org.junit.jupiter.api.Test;
import uk.concord.testing.Architecture;

/** The borders inside intake-service hold. */
class ArchitectureTest {

    @Test
    void the_borders_hold() {
        Architecture.check("intake");
    }
}

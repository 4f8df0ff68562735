package uk.concord.disposal;

import org.junit.jupiter.api.Test;
import uk.concord.testing.Architecture;

/** The borders inside disposal-service hold. */
class ArchitectureTest {

    @Test
    void the_borders_hold() {
        Architecture.check("disposal");
    }
}

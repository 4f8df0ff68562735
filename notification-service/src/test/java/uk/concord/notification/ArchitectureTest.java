package uk.concord.notification;

import org.junit.jupiter.api.Test;
import uk.concord.testing.Architecture;

/** The borders inside notification-service hold. */
class ArchitectureTest {

    @Test
    void the_borders_hold() {
        Architecture.check("notification");
    }
}

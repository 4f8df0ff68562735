package uk.concord.decision;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import uk.concord.testing.PersonalDataCheck;
import uk.concord.testing.RealParts;

/** What decision-service stores is what the personal data register says. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PersonalDataTest extends PersonalDataCheck {

    @Override
    protected String service() {
        return "decision";
    }
}

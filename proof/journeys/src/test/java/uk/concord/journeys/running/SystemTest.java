package uk.concord.journeys.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The journeys stand on these: if one fails, look here first. */
class SystemTest {

    @Test
    void everyServiceIsAliveBehindTheGateway() {
        for (String service : TheSystem.SERVICES) {
            Door.open().get("/" + service + "/q/health/ready").then().statusCode(200);
        }
    }

    @Test
    void machinesSignIn() {
        assertThat(Tokens.of(Tokens.POLICE)).isNotBlank();
        assertThat(Tokens.of(Tokens.OPERATOR)).isNotBlank();
    }

    @Test
    void theForcesOwnTopicCanBeRead() {
        assertThat(PoliceTopics.all(PoliceTopics.REPLIES)).isNotNull();
    }

    @Test
    void databasesCanBeLookedInto() throws SQLException {
        try (var database = TheSystem.running().database("intake");
                var rows = database.createStatement().executeQuery("select count(*) from outbox")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void everyPartIsAProcessOfItsOwn() {
        Parts parts = TheSystem.running().parts();
        assertThat(parts.names())
                .contains("gateway", "postgres", "kafka", "keycloak")
                .containsAll(TheSystem.SERVICES);
        assertThat(parts.names().stream().map(part -> parts.process(part).pid()))
                .doesNotHaveDuplicates();
    }
}

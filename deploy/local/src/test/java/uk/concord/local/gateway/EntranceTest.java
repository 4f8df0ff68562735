package uk.concord.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntranceTest {

    private final Entrance entrance = new Entrance(URI.create("http://localhost:8080"), Set.of("intake", "auth"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/intake/home",
                "/intake/api/notices/42",
                "/intake/q/health/ready",
                "/intake/q/openapi",
                "/intake",
                "/intake/queue"
            })
    void aServiceGetsWhatIsItsOwn(String path) {
        assertThat(judge(path).part()).isEqualTo("intake");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/realms/concord/protocol/openid-connect/auth",
                "/auth/realms/concord/login-actions/authenticate",
                "/auth/resources/abc/login/keycloak/css/login.css"
            })
    void theIdentityProviderGetsWhatSigningInNeeds(String path) {
        assertThat(judge(path).part()).isEqualTo("auth");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/",
                "/auth/admin/master/console/",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/concord/account/",
                "/auth/realms/concord/clients-registrations/default",
                "/auth/metrics",
                "/intake/q/metrics",
                "/intake/%71/metrics",
                "/intake/q/dev-ui",
                "/intake/q",
                "/elsewhere"
            })
    void whatIsNotForEverybodyIsNotThere(String path) {
        assertThat(judge(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/intake//q/metrics",
                "/intake/x/../q/metrics",
                "/intake/%2e%2e/intake/q/metrics",
                "/intake/.%2Fq/metrics",
                "/intake/q;a=b/metrics",
                "/intake/%2571/metrics",
                "/intake\\q\\metrics",
                "/intake/%zz"
            })
    void whatCouldBeReadInTwoWaysIsRefused(String path) {
        assertThat(judge(path).status()).isEqualTo(400);
    }

    @Test
    void onlyOurOwnNamesAreAnswered() {
        assertThat(entrance.judge("evil.example:8080", "/intake/home", false).status())
                .isEqualTo(421);
        assertThat(entrance.judge(null, "/intake/home", false).status()).isEqualTo(421);
        assertThat(entrance.judge("127.0.0.1:8080", "/intake/api/x", false).part())
                .isEqualTo("intake");
        assertThat(entrance.judge("127.0.0.1:8080", "/intake/home", true).location())
                .isEqualTo("http://localhost:8080/intake/home");
    }

    @Test
    void theDoorLeadsHome() {
        assertThat(judge("/").location()).isEqualTo("/intake/home");
        assertThat(judge(Gateway.ALIVE).status()).isEqualTo(204);
    }

    @Test
    void behindSomethingThatEndsTlsItKnowsItsPublicNameOnly() {
        Entrance deployed = new Entrance(URI.create("https://concord.example.police.uk"), Set.of("intake"));
        assertThat(deployed.judge("concord.example.police.uk", "/intake/home", true)
                        .part())
                .isEqualTo("intake");
        assertThat(deployed.judge("localhost:8080", "/intake/home", true).status())
                .isEqualTo(421);
        assertThat(deployed.judge("10.0.0.7:8080", Gateway.ALIVE, false).status())
                .isEqualTo(204);
    }

    private Entrance.Verdict judge(String path) {
        return entrance.judge("localhost:8080", path, false);
    }
}

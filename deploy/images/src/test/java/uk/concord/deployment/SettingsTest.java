package uk.concord.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import uk.concord.local.kafka.Topic;

/** The settings, which are the same for Compose and Kubernetes. */
class SettingsTest {

    private static final Pattern KEY = Pattern.compile("(?<![.\\w])concord(\\.[a-z][a-z-]*)+");
    private static final Pattern SECRET = Pattern.compile("(PASSWORD|SECRET|_KEY|TOKEN)$");

    @Test
    void whateverAServiceIsToldSomethingReads(@TempDir Path folder) throws Exception {
        Set<String> read = keysReadBySources();
        Set<String> told = Names.ofTheLauncher("intake", folder);
        assertThat(told).filteredOn(name -> name.startsWith("CONCORD_")).isSubsetOf(read);
    }

    @Test
    void theServicesDifferInNothingButTheirNames() {
        Map<String, String> intake = Checkout.environment(Checkout.SETTINGS.resolve("intake.env"));
        for (String service : Topic.SERVICES) {
            Map<String, String> own = Checkout.environment(Checkout.SETTINGS.resolve(service + ".env"));
            assertThat(own.keySet()).isEqualTo(intake.keySet());
            own.forEach((name, value) ->
                    assertThat(value).isEqualTo(intake.get(name).replace("intake", service)));
        }
    }

    @Test
    void theForcesAreThoseOfTheContracts() throws Exception {
        String areas = new String(
                SettingsTest.class.getResourceAsStream("/areas.yaml").readAllBytes(), StandardCharsets.UTF_8);
        Map<String, Object> known =
                Checkout.map(Checkout.map(new Yaml().load(areas)).get("forces"));
        String prepared =
                Checkout.environment(Checkout.SETTINGS.resolve("prepare.env")).get("CONCORD_FORCES");
        assertThat(List.of(prepared.split(","))).containsExactlyInAnyOrderElementsOf(known.keySet());
    }

    @Test
    void noSecretIsInAFile() {
        List<Path> files = Stream.of(".env", ".yaml", ".properties", ".sh", ".conf")
                .flatMap(ending -> Stream.of(Checkout.SETTINGS, Checkout.COMPOSE, Checkout.KUBERNETES)
                        .flatMap(folder -> Checkout.files(folder, ending).stream()))
                .filter(file -> !file.startsWith(Checkout.COMPOSE.resolve("secrets")))
                .toList();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(Checkout.text(file))
                    .as("%s", file)
                    .doesNotContain("PRIVATE KEY")
                    .doesNotContainPattern("password=\"?[A-Za-z0-9_-]{6,}")
                    .doesNotContainPattern("kind: Secret\\b");
            if (file.toString().endsWith(".env")) {
                assertThat(Checkout.environment(file).keySet())
                        .as("%s", file)
                        .noneMatch(name -> SECRET.matcher(name).find());
            }
        }
    }

    private static Set<String> keysReadBySources() {
        return Stream.of("platform", "intake-service", "decision-service", "disposal-service", "notification-service")
                .map(Checkout.ROOT::resolve)
                .flatMap(folder ->
                        Stream.of(".java", ".properties").flatMap(ending -> Checkout.files(folder, ending).stream()))
                .filter(file -> file.toString().contains("/src/main/"))
                .flatMap(file -> KEY.matcher(Checkout.text(file)).results())
                .map(found -> found.group().replaceAll("[^a-z]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

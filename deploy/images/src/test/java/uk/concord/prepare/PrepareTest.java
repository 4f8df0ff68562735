package uk.concord.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.concord.deployment.Checkout;
import uk.concord.local.FreePorts;
import uk.concord.local.kafka.KafkaClients;
import uk.concord.local.kafka.Topic;
import uk.concord.local.postgres.Postgres;

/** Preparation, done to a real PostgreSQL and to a real Kafka with the settings of the Compose file. */
class PrepareTest {

    @Test
    void databasesAreThereForEachServiceAndClosedToTheOthers(@TempDir Path folder) throws Exception {
        Path secrets = secrets(folder);
        Postgres.Settings settings = new Postgres.Settings(
                folder.resolve("postgres"),
                FreePorts.next(),
                Files.readString(secrets.resolve("postgres.password")),
                folder.resolve("postgres.log"));
        try (Postgres postgres = Postgres.start(settings)) {
            String server = "jdbc:postgresql://127.0.0.1:" + settings.port() + "/";
            Prepare prepare = new Prepare(environment(
                    secrets, Map.of("CONCORD_POSTGRES_URL", server + "postgres", "CONCORD_POSTGRES_USER", "postgres")));
            prepare.ready("databases");
            prepare.ready("databases");
            for (String service : Topic.SERVICES) {
                Properties own = load(secrets.resolve(service + ".env"));
                connect(server + service, service, own.getProperty("QUARKUS_DATASOURCE_PASSWORD"));
                connect(server + service, service + "_owner", own.getProperty("QUARKUS_FLYWAY_PASSWORD"));
                connect(server + service, service + "_sealer", own.getProperty("CONCORD_SEALER_PASSWORD"));
            }
            String intake = load(secrets.resolve("intake.env")).getProperty("QUARKUS_DATASOURCE_PASSWORD");
            assertThatThrownBy(() -> connect(server + "decision", "intake", intake))
                    .isInstanceOf(SQLException.class);
            connect(
                    server + "keycloak",
                    "keycloak",
                    load(secrets.resolve("keycloak.conf")).getProperty("db-password"));
        }
    }

    @Test
    void topicsPrincipalsAndRightsAreThereOnTheBrokerOfTheComposeFile(@TempDir Path folder) throws Exception {
        Path secrets = secrets(folder);
        try (KafkaOfCompose kafka = new KafkaOfCompose(folder, secrets)) {
            Prepare prepare = new Prepare(environment(
                    secrets,
                    Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(), "CONCORD_KAFKA_REPLICAS", "1")));
            prepare.ready("topics");
            prepare.ready("topics");
            List<String> known = List.of("cleveland");
            assertSeesItsOwn(
                    kafka, "intake", load(secrets.resolve("intake.env")).getProperty("CONCORD_KAFKA_PASSWORD"));
            assertSeesItsOwn(
                    kafka,
                    "police-cleveland",
                    load(secrets.resolve("secrets.properties")).getProperty("kafka.police-cleveland"));
            try (Admin admin = Admin.create(KafkaClients.signedIn(
                    kafka.bootstrapServers(), "broker", Files.readString(secrets.resolve("kafka.password"))))) {
                assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get())
                        .isNotEmpty()
                        .allSatisfy(right -> assertThat(right.entry().host()).isEqualTo("*"));
                assertThat(admin.listTopics().names().get())
                        .containsExactlyInAnyOrderElementsOf(
                                Topic.all(known).stream().map(Topic::name).toList());
            }
        }
    }

    @Test
    void theRealmOfADeploymentHasNoInventedPeople() throws Exception {
        Path realm = Prepare.withoutPeople(Checkout.DEPLOY.resolve("realm/concord-realm.json"));
        JsonNode users = new ObjectMapper().readTree(realm.toFile()).get("users");
        assertThat(users).isNotEmpty().allMatch(user -> user.has("serviceAccountClientId"));
        assertThat(Files.readString(realm)).doesNotContain("CONCORD_DEMO_PASSWORD");
    }

    @Test
    void whatIsMissingIsNamed(@TempDir Path folder) throws Exception {
        Map<String, String> nothing = Map.of("CONCORD_SECRETS", secrets(folder).toString());
        assertThatThrownBy(() -> new Prepare(nothing).ready("databases"))
                .hasMessage("CONCORD_POSTGRES_URL must be set");
    }

    @Test
    void secretsAreKeptAndNobodyElseMayComeNear(@TempDir Path folder) throws Exception {
        Path secrets = secrets(folder);
        String before = Files.readString(secrets.resolve("intake.env"));
        MakeSecrets.main(new String[] {secrets.toString(), "cleveland"});
        assertThat(Files.readString(secrets.resolve("intake.env"))).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
        Files.writeString(
                secrets.resolve("again"),
                Files.readString(secrets.resolve("secrets.properties")).replaceAll("database.intake=.*\n", ""));
        Files.move(
                secrets.resolve("again"), secrets.resolve("secrets.properties"), StandardCopyOption.REPLACE_EXISTING);
        MakeSecrets.main(new String[] {secrets.toString(), "cleveland"});
        assertThat(changed(before, Files.readString(secrets.resolve("intake.env"))))
                .containsExactly("QUARKUS_DATASOURCE_PASSWORD");
    }

    private static TreeSet<String> changed(String before, String after) {
        TreeSet<String> changed = new TreeSet<>();
        for (String line : after.split("\n")) {
            if (!before.contains(line)) {
                changed.add(line.split("=")[0]);
            }
        }
        return changed;
    }

    private static void assertSeesItsOwn(KafkaOfCompose kafka, String principal, String password) {
        TreeSet<String> own = new TreeSet<>();
        Topic.all(List.of("cleveland")).stream()
                .filter(topic ->
                        topic.readers().contains(principal) || topic.writers().contains(principal))
                .forEach(topic -> own.add(topic.name()));
        Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
            try (Admin admin = Admin.create(KafkaClients.signedIn(kafka.bootstrapServers(), principal, password))) {
                assertThat(admin.listTopics().names().get()).isEqualTo(own);
            }
        });
    }

    private static Path secrets(Path folder) throws Exception {
        Path secrets = folder.resolve("secrets");
        MakeSecrets.main(new String[] {secrets.toString(), "cleveland"});
        return secrets;
    }

    private static Map<String, String> environment(Path secrets, Map<String, String> where) throws Exception {
        Map<String, String> environment = new HashMap<>();
        load(Checkout.DEPLOY.resolve("settings/prepare.env"))
                .forEach((name, value) -> environment.put(name.toString(), value.toString()));
        environment.put("CONCORD_SECRETS", secrets.toString());
        environment.putAll(where);
        return environment;
    }

    private static Properties load(Path file) throws Exception {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void connect(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }
}

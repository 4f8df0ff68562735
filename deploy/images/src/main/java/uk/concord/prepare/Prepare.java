package uk.concord.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import uk.concord.local.data.DataFolder;
import uk.concord.local.data.Secrets;
import uk.concord.local.kafka.KafkaClients;
import uk.concord.local.kafka.KafkaSettings;
import uk.concord.local.kafka.Topic;
import uk.concord.local.kafka.TopicsAndRights;
import uk.concord.local.keycloak.Realm;
import uk.concord.local.postgres.ServiceDatabases;

/**
 * Makes one given part of a platform ready, and ends: {@code databases}, {@code topics} or {@code realm}. May be
 * repeated at any time; a password changed in the secrets holds after the next run. Knows where everything is from its
 * environment, and the passwords from {@code secrets.properties} in the folder CONCORD_SECRETS.
 */
public final class Prepare {

    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final Map<String, String> environment;
    private final Secrets secrets;

    Prepare(Map<String, String> environment) throws IOException {
        this.environment = environment;
        this.secrets = new DataFolder(Path.of(given("CONCORD_SECRETS"))).secrets();
    }

    public static void main(String[] words) throws Exception {
        KAFKA.setLevel(Level.WARNING);
        Prepare prepare = new Prepare(System.getenv());
        for (String part : words) {
            prepare.ready(part);
            System.out.println("Prepared: " + part);
        }
    }

    void ready(String part) throws Exception {
        switch (part) {
            case "databases" -> databases();
            case "topics" -> topics();
            case "realm" -> realm();
            default -> throw new IllegalArgumentException("databases, topics or realm, and not " + part);
        }
    }

    private void databases() throws IOException, SQLException {
        try (Connection superuser = DriverManager.getConnection(
                given("CONCORD_POSTGRES_URL"), given("CONCORD_POSTGRES_USER"), secrets.database("postgres"))) {
            ServiceDatabases databases = new ServiceDatabases(superuser);
            for (String service : Topic.SERVICES) {
                databases.createFor(
                        service,
                        new ServiceDatabases.Passwords(
                                secrets.database(service + "_owner"),
                                secrets.database(service),
                                secrets.database(service + "_sealer")));
            }
            databases.createForKeycloak(secrets.database("keycloak"));
        }
    }

    private void topics() throws IOException, InterruptedException, ExecutionException {
        List<String> forces = List.of(given("CONCORD_FORCES").split(","));
        Map<String, String> passwords = new TreeMap<>();
        for (String service : Topic.SERVICES) {
            passwords.put(service, secrets.kafka(service));
        }
        for (String force : forces) {
            passwords.put(Topic.principalOf(force), secrets.kafka(Topic.principalOf(force)));
        }
        short replicas = Short.parseShort(given("CONCORD_KAFKA_REPLICAS"));
        try (Admin admin = Admin.create(KafkaClients.signedIn(
                given("KAFKA_BOOTSTRAP_SERVERS"),
                KafkaSettings.ADMINISTRATOR,
                secrets.kafka(KafkaSettings.ADMINISTRATOR)))) {
            TopicsAndRights plan = new TopicsAndRights(Topic.all(forces), "*", replicas);
            plan.createTopics(admin);
            plan.admit(admin, passwords);
        }
    }

    private void realm() throws IOException, InterruptedException {
        Path file = Path.of(given("CONCORD_REALM_FILE"));
        if (!Boolean.parseBoolean(given("CONCORD_DEMONSTRATION"))) {
            file = withoutPeople(file);
        }
        new Realm(file, given("CONCORD_KEYCLOAK_URL"), given("CONCORD_PUBLIC_URL"), secrets).ensure();
    }

    /** The invented people of the demonstration stay at home; machine clients keep their service accounts. */
    static Path withoutPeople(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode realm = (ObjectNode) json.readTree(file.toFile());
        for (Iterator<JsonNode> users = realm.withArray("users").elements(); users.hasNext(); ) {
            if (!users.next().has("serviceAccountClientId")) {
                users.remove();
            }
        }
        return Files.writeString(Files.createTempFile("realm", ".json"), json.writeValueAsString(realm));
    }

    private String given(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must be set");
        }
        return value;
    }
}

package uk.concord.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.concord.local.data.AtomicFile;
import uk.concord.local.data.DataFolder;
import uk.concord.local.data.Secrets;
import uk.concord.local.kafka.KafkaSettings;
import uk.concord.local.kafka.Topic;
import uk.concord.local.keycloak.Realm;

/**
 * Makes the secrets of a deployment in a folder that only its owner may enter: {@code secrets.properties} with all, for
 * those who prepare a platform, and for each program a file with its own. What is there already is kept; a line taken
 * out of {@code secrets.properties} is made anew.
 */
public final class MakeSecrets {

    private final Path folder;
    private final Secrets secrets;

    MakeSecrets(Path folder) throws IOException {
        this.folder = folder;
        this.secrets = new DataFolder(folder).secrets();
    }

    /** Arguments: the folder, then each force. */
    public static void main(String[] arguments) throws IOException {
        new MakeSecrets(Path.of(arguments[0])).make(List.of(arguments).subList(1, arguments.length));
        System.out.println("The secrets are in " + arguments[0] + ". Keep a copy where only few can reach it.");
    }

    void make(List<String> forces) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        forPreparation(forces);
        for (String service : Topic.SERVICES) {
            write(service + ".env", lines(ofService(service)));
        }
        write("postgres.password", secrets.database("postgres"));
        write("kafka.password", secrets.kafka(KafkaSettings.ADMINISTRATOR));
        write("kafka.properties", lines(ofBroker()));
        write("keycloak.conf", lines(ofKeycloak()));
        readable(folder.resolve("secrets.properties"));
    }

    private void forPreparation(List<String> forces) throws IOException {
        for (String force : forces) {
            secrets.kafka(Topic.principalOf(force));
            secrets.client(Topic.principalOf(force));
        }
        secrets.client("operator-cli");
        secrets.demonstration();
    }

    private Map<String, String> ofService(String service) throws IOException {
        return new TreeMap<>(Map.of(
                "QUARKUS_DATASOURCE_PASSWORD", secrets.database(service),
                "QUARKUS_FLYWAY_PASSWORD", secrets.database(service + "_owner"),
                "CONCORD_SEALER_PASSWORD", secrets.database(service + "_sealer"),
                "CONCORD_KAFKA_PASSWORD", secrets.kafka(service),
                "QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.client("web"),
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.sessionEncryption()));
    }

    /** How the broker signs in to itself, quoted as its configuration wants it. */
    private Map<String, String> ofBroker() throws IOException {
        String name = KafkaSettings.ADMINISTRATOR;
        String password = secrets.kafka(name);
        String who = " required username=\"" + name + "\" password=\"" + password + "\"";
        return new TreeMap<>(Map.of(
                "scram", "org.apache.kafka.common.security.scram.ScramLoginModule" + who + ";",
                "plain",
                        "org.apache.kafka.common.security.plain.PlainLoginModule" + who + " user_" + name + "=\""
                                + password + "\";"));
    }

    private Map<String, String> ofKeycloak() throws IOException {
        return new TreeMap<>(Map.of(
                "db-password", secrets.database("keycloak"),
                "bootstrap-admin-client-id", Realm.LAUNCHER,
                "bootstrap-admin-client-secret", secrets.client(Realm.LAUNCHER)));
    }

    private static String lines(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private void write(String name, String content) throws IOException {
        AtomicFile.write(folder.resolve(name), content);
        readable(folder.resolve(name));
    }

    /** The folder keeps others out; in a container, where the file alone is mounted, its user must be able to read it. */
    private static void readable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    }
}

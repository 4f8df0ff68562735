package uk.concord.local.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.local.data.DataFolder;
import uk.concord.local.data.Ports;
import uk.concord.local.data.Secrets;
import uk.concord.local.gateway.Gateway;
import uk.concord.local.kafka.KafkaBroker;
import uk.concord.local.kafka.KafkaSettings;
import uk.concord.local.kafka.Topic;
import uk.concord.local.keycloak.KeycloakDistribution;
import uk.concord.local.keycloak.Realm;
import uk.concord.local.postgres.Postgres;
import uk.concord.local.supervision.Part;

/** What the whole system is made of: every part, its command, its environment and its place in the order. */
public final class Blueprint {

    /** The forces of the demonstration. */
    public static final List<String> FORCES = List.of("cleveland");

    public static final String KAFKA = "kafka";
    public static final String KEYCLOAK = "keycloak";
    public static final String GATEWAY = "gateway";
    private static final String KAFKA_CONTROLLER = "kafka-controller";
    private static final String KEYCLOAK_MANAGEMENT = "keycloak-management";
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final List<String> SMALL_AND_QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path root;
    private final DataFolder data;
    private final Secrets secrets;
    private final Ports ports;
    private final int publicPort;

    /**
     * The system of a checkout, over a data folder.
     *
     * @param root the checkout, built
     * @param publicPort where the gateway listens
     */
    public Blueprint(Path root, DataFolder data, int publicPort) throws IOException {
        this.root = root;
        this.data = data;
        this.secrets = data.secrets();
        this.ports = data.ports();
        this.publicPort = publicPort;
    }

    /** The parts that listen on ports of their own behind the gateway. */
    public static List<String> portHolders() {
        return Stream.concat(
                        Stream.of(PostgresPart.NAME, KAFKA, KAFKA_CONTROLLER, KEYCLOAK, KEYCLOAK_MANAGEMENT),
                        Topic.SERVICES.stream())
                .toList();
    }

    public Ports ports() {
        return ports;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** Every part, after those it needs. */
    public List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(gateway());
        parts.add(postgres());
        parts.add(kafka());
        parts.add(keycloak());
        for (String service : Topic.SERVICES) {
            parts.add(service(service));
        }
        return parts;
    }

    public String publicUrl() {
        return "http://localhost:" + publicPort;
    }

    public String address(String part) {
        return "http://127.0.0.1:" + ports.of(part);
    }

    public Realm realm() throws IOException {
        return new Realm(root.resolve("deploy/realm/concord-realm.json"), address(KEYCLOAK), publicUrl(), secrets);
    }

    /** The settings of a service that the launcher gives it. */
    public Map<String, String> environmentOf(String service) throws IOException {
        return new ServiceEnvironment(data, secrets, ports).of(service);
    }

    private Part postgres() throws IOException {
        return new PostgresPart(
                new Postgres.Settings(
                        data.postgres(),
                        ports.of(PostgresPart.NAME),
                        secrets.database("postgres"),
                        data.log(PostgresPart.NAME)),
                secrets);
    }

    private Part kafka() throws IOException {
        KafkaSettings settings = KafkaSettings.guarded(
                data.kafka(), ports.of(KAFKA), ports.of(KAFKA_CONTROLLER), secrets.kafka(KafkaSettings.ADMINISTRATOR));
        List<String> command = java(256);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KafkaBroker.class.getName()));
        command.addAll(List.of(
                settings.folder().toString(),
                String.valueOf(settings.port()),
                String.valueOf(settings.controllerPort())));
        return new Program(
                KAFKA,
                Set.of(),
                command,
                Map.of("CONCORD_BROKER_PASSWORD", secrets.kafka(KafkaSettings.ADMINISTRATOR)),
                data.log(KAFKA),
                new TopicsReady(settings, secrets, FORCES),
                PATIENCE);
    }

    private Part keycloak() throws IOException {
        KeycloakDistribution distribution = KeycloakDistribution.in(root);
        Map<String, String> environment = new TreeMap<>();
        environment.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.of(PostgresPart.NAME) + "/keycloak");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.database("keycloak"));
        // Unasked, it hands out connections that died with the database, and calls it wrong credentials.
        environment.put("QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL", "1S");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", Realm.LAUNCHER);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.client(Realm.LAUNCHER));
        Readiness healthy = Readiness.answers(address(KEYCLOAK_MANAGEMENT) + "/auth/health/ready", 200);
        Realm realm = realm();
        return new Program(
                KEYCLOAK,
                Set.of(PostgresPart.NAME),
                distribution.startCommand(ports.of(KEYCLOAK), ports.of(KEYCLOAK_MANAGEMENT), publicUrl()),
                environment,
                data.log(KEYCLOAK),
                () -> healthy.reached() && realm.ensure(),
                PATIENCE);
    }

    private Part service(String service) throws IOException {
        List<String> command = java(160);
        command.add("-jar");
        command.add(root.resolve(service + "-service/target/quarkus-app/quarkus-run.jar")
                .toString());
        return new Program(
                service,
                Set.of(PostgresPart.NAME, KAFKA),
                command,
                environmentOf(service),
                data.log(service),
                Readiness.answers(address(service) + "/" + service + "/q/health/ready", 200),
                PATIENCE);
    }

    private Part gateway() {
        List<String> command = java(128);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Gateway.class.getName()));
        command.add(String.valueOf(publicPort));
        command.add("auth=" + ports.of(KEYCLOAK));
        command.addAll(Topic.SERVICES.stream()
                .map(service -> service + "=" + ports.of(service))
                .collect(Collectors.toList()));
        return new Program(
                GATEWAY,
                Set.of(),
                command,
                Map.of(),
                data.log(GATEWAY),
                Readiness.answers("http://127.0.0.1:" + publicPort + Gateway.ALIVE, 204),
                PATIENCE);
    }

    private static List<String> java(int megabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + megabytes + "m");
        command.addAll(SMALL_AND_QUICK);
        return command;
    }

    /** Names of services as a person may type them: {@code intake} or {@code intake-service}. */
    public static String partNamed(String typed) {
        String name = typed.endsWith("-service") ? typed.substring(0, typed.length() - "-service".length()) : typed;
        return Arrays.asList(name.split("/")).get(0);
    }
}

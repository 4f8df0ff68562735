package uk.concord.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import uk.concord.local.data.DataFolder;
import uk.concord.local.data.Ports;
import uk.concord.local.data.Secrets;

/** The environment variables with which a service is started: where everything is, and its own passwords. */
record ServiceEnvironment(DataFolder data, Secrets secrets, Ports ports) {

    Map<String, String> of(String service) throws IOException {
        Map<String, String> all = new TreeMap<>();
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        all.put("CONCORD_DEMONSTRATION", "true");
        database(service, all);
        kafka(service, all);
        identity(all);
        records(service, all);
        return all;
    }

    private void database(String service, Map<String, String> all) throws IOException {
        all.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(service));
        all.put("QUARKUS_DATASOURCE_PASSWORD", secrets.database(service));
        all.put("QUARKUS_FLYWAY_PASSWORD", secrets.database(service + "_owner"));
        all.put("CONCORD_SEALER_PASSWORD", secrets.database(service + "_sealer"));
    }

    private String jdbcUrl(String service) {
        return "jdbc:postgresql://127.0.0.1:" + ports.of(PostgresPart.NAME) + "/" + service;
    }

    private void kafka(String service, Map<String, String> all) throws IOException {
        all.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Blueprint.KAFKA));
        all.put("CONCORD_KAFKA_USERNAME", service);
        all.put("CONCORD_KAFKA_PASSWORD", secrets.kafka(service));
    }

    private void identity(Map<String, String> all) throws IOException {
        all.put(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "http://127.0.0.1:" + ports.of(Blueprint.KEYCLOAK) + "/auth/realms/concord");
        all.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.client("web"));
        all.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.sessionEncryption());
    }

    private void records(String service, Map<String, String> all) throws IOException {
        Files.createDirectories(data.audit(service));
        all.put("CONCORD_AUDIT_KEY_FILE", data.audit(service).resolve("key.pem").toString());
        all.put(
                "CONCORD_AUDIT_ANCHOR_FILE",
                data.audit(service).resolve("anchors.txt").toString());
        all.put("CONCORD_TRACE_FILE", data.log(service + "-trace").toString());
    }
}

package uk.concord.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.concord.local.data.Secrets;

/**
 * The realm of Concord in the identity provider: imported from its file when it is not there, with this system's
 * secrets; and its browser client brought to this system's address each time, since that may have moved.
 */
public final class Realm {

    /** The client with which the launcher itself administers the identity provider. */
    public static final String LAUNCHER = "concord-launcher";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final KeycloakConnection keycloak;
    private final String publicUrl;
    private final Secrets secrets;

    public Realm(Path file, String keycloak, String publicUrl, Secrets secrets) {
        this.file = file;
        this.keycloak = new KeycloakConnection(keycloak);
        this.publicUrl = publicUrl;
        this.secrets = secrets;
    }

    /** A demonstration sign-in. */
    public record SignIn(String user, String name, String role, String where) {}

    /** Imports the realm if it is absent and puts the browser client right. True when it stands. */
    public boolean ensure() throws IOException, InterruptedException {
        String token = keycloak.token("master", LAUNCHER, secrets.client(LAUNCHER));
        if (keycloak.get("/admin/realms/concord", token).isEmpty()) {
            keycloak.send("POST", "/admin/realms", token, filledIn());
        }
        JsonNode client = JSON.readTree(keycloak.get("/admin/realms/concord/clients?clientId=web", token)
                        .orElseThrow())
                .get(0);
        ObjectNode wanted = client.deepCopy();
        for (JsonNode listed : JSON.readTree(filledIn()).get("clients")) {
            if (listed.get("clientId").asText().equals("web")) {
                List.of("rootUrl", "redirectUris", "secret").forEach(name -> wanted.set(name, listed.get(name)));
                ((ObjectNode) wanted.get("attributes")).setAll((ObjectNode) listed.get("attributes"));
            }
        }
        if (!wanted.equals(client)) {
            String address = "/admin/realms/concord/clients/" + client.get("id").asText();
            keycloak.send("PUT", address, token, wanted.toString());
        }
        return true;
    }

    /** A token of the operator's command line, with which it may do what an operator may. */
    public String operatorToken() throws IOException, InterruptedException {
        return keycloak.token("concord", "operator-cli", secrets.client("operator-cli"));
    }

    /** Who may sign in at the demonstration, as the file lists them. */
    public List<SignIn> signIns() throws IOException {
        List<SignIn> all = new ArrayList<>();
        for (JsonNode user : JSON.readTree(file.toFile()).get("users")) {
            if (!user.has("serviceAccountClientId")) {
                JsonNode attributes = user.get("attributes");
                String yos = attributes.path("yos").path(0).asText("");
                all.add(new SignIn(
                        user.get("username").asText(),
                        user.get("firstName").asText() + " "
                                + user.get("lastName").asText(),
                        user.get("realmRoles").get(0).asText(),
                        yos.isEmpty() ? attributes.get("force").get(0).asText() : yos));
            }
        }
        return all;
    }

    private String filledIn() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("CONCORD_PUBLIC_URL", publicUrl);
        values.put("CONCORD_OIDC_SECRET", secrets.client("web"));
        values.put("CONCORD_POLICE_CLEVELAND_SECRET", secrets.client("police-cleveland"));
        values.put("CONCORD_OPERATOR_CLI_SECRET", secrets.client("operator-cli"));
        values.put("CONCORD_DEMO_PASSWORD", secrets.demonstration());
        String text = Files.readString(file);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}

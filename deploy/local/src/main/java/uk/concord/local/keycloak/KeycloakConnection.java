package uk.concord.local.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** The identity provider's own API, spoken to directly and not through the gateway. */
final class KeycloakConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    KeycloakConnection(String address) {
        this.base = address + "/auth";
    }

    /** A token of a machine client. */
    String token(String realm, String client, String secret) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        HttpResponse<String> answer = http.send(
                to("/realms/" + realm + "/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak refuses client " + client + " (status " + answer.statusCode() + ")");
        }
        return new ObjectMapper().readTree(answer.body()).get("access_token").asText();
    }

    /** What stands at a path; empty for nothing. */
    Optional<String> get(String path, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(with(token, path).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        return Optional.of(accepted(answer, path).body());
    }

    void send(String method, String path, String token, String json) throws IOException, InterruptedException {
        HttpRequest request = with(token, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        accepted(http.send(request, HttpResponse.BodyHandlers.ofString()), path);
    }

    private static HttpResponse<String> accepted(HttpResponse<String> answer, String path) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("Keycloak answered " + answer.statusCode() + " at " + path + ": " + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder with(String token, String path) {
        return to(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }
}

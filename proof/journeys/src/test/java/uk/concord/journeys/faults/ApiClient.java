package uk.concord.journeys.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import uk.concord.journeys.checker.Digest;
import uk.concord.journeys.checker.Ledger;
import uk.concord.journeys.running.TheSystem;
import uk.concord.journeys.running.Tokens;

/**
 * A police system at the API, as it should behave: it asks again with the same Idempotency-Key until it has an answer. What
 * it was told, it writes down.
 */
final class ApiClient {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(60);
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final int PAUSE_MILLIS = 300;
    private static final int IN_PROGRESS = 409;
    /** What says "not now"; anything else that is not 2xx is an answer for good. */
    private static final Set<Integer> AGAIN = Set.of(401, 408, 409, 425, 429, 500, 502, 503, 504);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI door = URI.create(TheSystem.running().at("/intake/api/notices"));
    private final Ledger ledger;
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private String token;
    private Instant tokenFrom = Instant.EPOCH;

    ApiClient(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Sends it until it is accepted, and writes the answer down. @throws IllegalStateException where it is refused */
    void send(String body, String key) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!accepted(body, key)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("No answer to " + key + " within " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** Why something had to be asked again, each time; that its twin was still in progress does not count. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    private boolean accepted(String body, String key) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request(body, key), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 2) {
                writeDown(body, key, JSON.readTree(answer.body()));
                return true;
            }
            if (!AGAIN.contains(answer.statusCode())) {
                throw new IllegalStateException("Refused with " + answer.statusCode());
            }
            if (answer.statusCode() != IN_PROGRESS) {
                troubles.add("status " + answer.statusCode());
            }
            return false;
        } catch (IOException away) {
            troubles.add(away.toString());
            return false;
        }
    }

    private void writeDown(String body, String key, JsonNode receipt) {
        ledger.answered(new Ledger.ByApi(
                key,
                Digest.of(body),
                UUID.fromString(receipt.path("id").asText()),
                receipt.path("reference").asText(),
                receipt.path("recordedBefore").asBoolean()));
    }

    private HttpRequest request(String body, String key) throws IOException {
        return HttpRequest.newBuilder(door)
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private synchronized String token() throws IOException {
        if (Instant.now().isAfter(tokenFrom.plus(TOKEN_LIFE))) {
            try {
                token = Tokens.of(Tokens.POLICE);
                tokenFrom = Instant.now();
            } catch (Exception | AssertionError away) {
                if (token == null) {
                    throw new IOException("There is no token to be had", away);
                }
            }
        }
        return token;
    }
}

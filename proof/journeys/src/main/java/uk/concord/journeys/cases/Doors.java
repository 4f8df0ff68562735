package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import uk.concord.journeys.running.TheSystem;

/** The JSON doors of the services, through the gateway, as each person knocks. */
final class Doors {

    private static final Set<Integer> NOBODY_THERE = Set.of(502, 503, 504);
    private static final int SIGN_IN_AGAIN = 401;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Doors() {}

    /** Looks until something is there, or until patience ends: a reading may always be repeated. */
    static JsonNode read(Person who, String path) {
        return Patience.until(path + " can be read", () -> {
            Answer answer = once("GET", who, path, null, Map.of());
            if (answer.status() != 200) {
                throw new NotYet(answer.reasons());
            }
            return answer.body();
        });
    }

    /** Sends something under a key of its own until it is answered: under one key it takes effect once. */
    static Answer sendUnderKey(Person who, String path, JsonNode body, String key) {
        return Patience.until(path + " answers", () -> once("POST", who, path, body, Map.of("Idempotency-Key", key)));
    }

    /** Knocks until somebody answers, whatever the answer; only for what may be said twice. */
    static Answer repeatable(String method, Person who, String path, JsonNode body) {
        return Patience.until(path + " answers", () -> once(method, who, path, body, Map.of()));
    }

    /** Knocks once. @throws Away where nobody answered, so that nothing is known */
    static Answer once(String method, Person who, String path, JsonNode body, Map<String, String> headers) {
        Function<Person, Answer> knock = person -> knock(method, person, path, body, headers);
        Answer answer = knock.apply(who);
        if (answer.status() == SIGN_IN_AGAIN) {
            SignIns.forget(who);
            answer = knock.apply(who);
        }
        if (NOBODY_THERE.contains(answer.status())) {
            throw new Away(path, "status " + answer.status());
        }
        return answer;
    }

    private static Answer knock(String method, Person who, String path, JsonNode body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(TheSystem.running().at(path)))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + SignIns.tokenOf(who))
                .header("Accept", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), json(answer.body()));
        } catch (IOException lost) {
            throw new Away(path, String.valueOf(lost.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (IOException page) {
            return JSON.createObjectNode();
        }
    }
}

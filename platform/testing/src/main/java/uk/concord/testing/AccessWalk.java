package uk.concord.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Walks every endpoint and page of a service as every role, to a record of one's own area, of another area, and to a
 * restricted one, and holds the answers against the access file, which it reads by itself. An endpoint that nobody
 * classified fails it.
 */
public abstract class AccessWalk {

    private static final Map<String, String> QUERIES =
            Map.of("/api/audit", "?subject=person/0b6f5c0e-58a5-4d0a-9f3e-0f6a3a1f2c11");

    private final JsonNode file = read();
    private final List<String> wrong = new ArrayList<>();

    /**
     * A record to try the doors with.
     *
     * @param parameters the values of path parameters that lead to it
     * @param marker a text that stands on a list when the record is listed
     */
    public record Sample(Map<String, String> parameters, String marker) {}

    /**
     * What to send to an endpoint that is not merely read.
     *
     * @param body JSON text, or the fields of a form as a query string
     * @param found false where the record asked for does not exist, and the answer to those admitted is "not found"
     * @param refusal the status with which those admitted are refused once they are in, for example 409 for a version
     *     that has passed; 0 where they are welcome
     * @param type the media type in which it is sent, where it is no form of a page; of a form with a file the file's own
     * @param file the file's name, where it is a form with a file; else empty
     */
    public record Probe(String body, boolean found, int refusal, String type, String file) {

        public Probe(String body, boolean found, int refusal) {
            this(body, found, refusal, "application/json", "");
        }

        public Probe(String body, boolean found) {
            this(body, found, 0);
        }

        public Probe(String body) {
            this(body, true);
        }

        /** Something else than JSON. */
        public Probe as(String otherType) {
            return new Probe(body, found, refusal, otherType, "");
        }

        /** A form of a page with a file in its field {@code file}. */
        public Probe asFile(String name, String otherType) {
            return new Probe(body, found, refusal, otherType, name);
        }

        /** Those admitted come in, and what they ask is refused: the door is what is tried, not the act. */
        public static Probe refused(String body, int status) {
            return new Probe(body, true, status);
        }
    }

    private static final Map<String, Probe> SHARED = Map.of(
            "POST /api/clock", new Probe("{\"now\":true}"),
            "POST /api/operations/replay", new Probe("{\"topic\":\"concord.persons\",\"key\":\"nobody\"}"),
            "POST /api/operations/set-aside/{id}/replay", new Probe("", false),
            "POST /api/operations/set-aside/{id}/resolve", new Probe("", false),
            "POST /operations/replay", new Probe("topic=concord.persons&key=nobody"),
            "POST /operations/set-aside/{id}/replay", new Probe("", false),
            "POST /operations/set-aside/{id}/resolve", new Probe("", false));

    /** The service's short name. */
    protected abstract String service();

    /** A record of Cleveland and South Tees to which this endpoint's path leads; the same one for a repeated call. */
    protected abstract Sample ordinary(Endpoint endpoint);

    /** A restricted record of Cleveland and South Tees, likewise. */
    protected abstract Sample restricted(Endpoint endpoint);

    /** What to send to this endpoint of the service's own; empty where the test has nothing prepared. */
    protected Optional<Probe> probe(Endpoint endpoint) {
        return Optional.empty();
    }

    /** The sign-in name of the worker to whom the restricted record is allocated; empty where records are not. */
    protected Optional<String> allocatedWorker() {
        return Optional.empty();
    }

    @Test
    void every_endpoint_is_classified() {
        for (Endpoint endpoint : Endpoint.of(service())) {
            if (endpoint.open()) {
                continue;
            }
            String operation = endpoint.operation().orElse("");
            String owner =
                    file.path("operations").path(operation).path("service").asText();
            if (!owner.equals("all") && !owner.equals(service())) {
                wrong.add(endpoint.where() + ": no operation “" + operation + "” of this service in the access file");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_endpoint_admits_whom_the_access_file_admits() {
        for (Endpoint endpoint : Endpoint.of(service())) {
            if (!endpoint.open() && endpoint.operation().isPresent()) {
                Sample ordinary = ordinary(endpoint);
                Sample restricted = restricted(endpoint);
                nobody(endpoint, ordinary);
                roles().forEach(role -> walk(endpoint, role, ordinary, restricted));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void nobody(Endpoint endpoint, Sample sample) {
        int status = RestAssured.given()
                .redirects()
                .follow(false)
                .request(endpoint.verb(), path(endpoint, sample))
                .statusCode();
        expect(status == 401 || status == 302 || status == 400, endpoint, "nobody", "own", status);
    }

    private void walk(Endpoint endpoint, String role, Sample ordinary, Sample restricted) {
        Tokens.Person own = person(role);
        Response answer = send(endpoint, own, ordinary);
        if (!admitted(endpoint, role)) {
            expect(answer.statusCode() == 403, endpoint, role, "own", answer.statusCode());
            return;
        }
        boolean found = prepared(endpoint).map(Probe::found).orElse(true);
        boolean right = found ? welcome(endpoint, answer) : answer.statusCode() == 404;
        expect(right, endpoint, role, "own", answer.statusCode());
        if (sight(endpoint).equals("none")) {
            return;
        }
        foreign(endpoint, role, send(endpoint, elsewhere(own, sight(endpoint)), ordinary), ordinary, "other");
        Response secret = send(endpoint, own, restricted);
        if (seesRestricted(endpoint, role)) {
            expect(welcome(endpoint, secret), endpoint, role, "restricted", secret.statusCode());
        } else if (!sight(endpoint).equals("force")) {
            foreign(endpoint, role, secret, restricted, "restricted");
        }
        if (!operation(endpoint).path("restricted-also").isMissingNode()) {
            tied(endpoint, role, own, restricted);
        }
    }

    /** Whoever the restricted record is allocated to comes in, in each role that the operation admits. */
    private void tied(Endpoint endpoint, String role, Tokens.Person own, Sample restricted) {
        String worker = allocatedWorker()
                .orElseThrow(() -> new AssertionError(
                        "Nobody said to whom the restricted record is allocated: " + endpoint.where()));
        Tokens.Person has = new Tokens.Person(worker, role, own.agency(), own.force(), own.yos());
        Response answer = send(endpoint, has, restricted);
        expect(welcome(endpoint, answer), endpoint, role, "restricted, allocated", answer.statusCode());
    }

    /** A record that may not be seen is not found; on a list it is not listed. */
    private void foreign(Endpoint endpoint, String role, Response answer, Sample sample, String which) {
        int status = answer.statusCode();
        if (endpoint.path().contains("{")) {
            boolean leadsToTheRecord = !endpoint.path(sample.parameters()).equals(endpoint.path(Map.of()));
            expect(!leadsToTheRecord || status == 404, endpoint, role, which, status);
        } else if (endpoint.verb().equals("GET")) {
            expect(status == 200, endpoint, role, which, status);
            expect(!answer.asString().contains(sample.marker()), endpoint, role, which + " listed", status);
        }
    }

    private boolean welcome(Endpoint endpoint, Response answer) {
        int status = answer.statusCode();
        int refusal = prepared(endpoint).map(Probe::refusal).orElse(0);
        return refusal == 0 ? status >= 200 && status < 400 : status == refusal;
    }

    /** Parameters that lead to no record of the sample are filled with what does not exist. */
    private static String path(Endpoint endpoint, Sample sample) {
        return endpoint.path(sample.parameters())
                .replaceAll("\\{noun}", "person")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private Optional<Probe> prepared(Endpoint endpoint) {
        return probe(endpoint).or(() -> Optional.ofNullable(SHARED.get(endpoint.verb() + " " + endpoint.path())));
    }

    private Response send(Endpoint endpoint, Tokens.Person person, Sample sample) {
        String path = path(endpoint, sample);
        RequestSpecification request =
                RestAssured.given().auth().oauth2(person.token()).redirects().follow(false);
        if (endpoint.verb().equals("GET")) {
            return request.get(path + QUERIES.getOrDefault(endpoint.path(), ""));
        }
        Probe probe = prepared(endpoint)
                .orElseThrow(() -> new AssertionError("Nobody said what to send to " + endpoint.verb() + " "
                        + endpoint.path() + " (" + endpoint.where() + "): add a probe to this service's walk"));
        if (!probe.file().isEmpty()) {
            return file(request, path, probe);
        }
        return endpoint.form()
                ? form(request, path, probe)
                : request.header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(probe.type())
                        .body(probe.body().getBytes(StandardCharsets.UTF_8))
                        .request(endpoint.verb(), path);
    }

    /** A form of a page comes with the token that the page gave: the same in its cookie and in its field. */
    private Response form(RequestSpecification request, String path, Probe probe) {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[16]);
        return request.cookie("csrf-" + service(), token)
                .contentType("application/x-www-form-urlencoded")
                .body("csrf-token=" + token + "&" + probe.body())
                .post(path);
    }

    private Response file(RequestSpecification request, String path, Probe probe) {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[16]);
        return request.cookie("csrf-" + service(), token)
                .multiPart("csrf-token", token)
                .multiPart("file", probe.file(), probe.body().getBytes(StandardCharsets.UTF_8), probe.type())
                .post(path);
    }

    private void expect(boolean right, Endpoint endpoint, String role, String record, int status) {
        if (!right) {
            wrong.add("%s %s (%s) as %s to %s record: %d"
                    .formatted(endpoint.verb(), endpoint.path(), endpoint.where(), role, record, status));
        }
    }

    private Tokens.Person person(String role) {
        String agency = file.path("roles").path(role).path("agency").asText();
        return new Tokens.Person("walk-" + role, role, agency, "cleveland", agency.equals("YOS") ? "south-tees" : "");
    }

    /** The same role where this record is not theirs: another YOS of the force, or for the police another force. */
    private static Tokens.Person elsewhere(Tokens.Person own, String sight) {
        return own.yos().isEmpty() || sight.equals("force")
                ? own.in("durham", own.yos())
                : own.in(own.force(), "stockton-on-tees");
    }

    private List<String> roles() {
        List<String> roles = new ArrayList<>();
        file.path("roles").fieldNames().forEachRemaining(roles::add);
        return roles;
    }

    private boolean admitted(Endpoint endpoint, String role) {
        JsonNode admitted = operation(endpoint).path("roles");
        return admitted.asText().equals("any") || holds(admitted, role);
    }

    private boolean seesRestricted(Endpoint endpoint, String role) {
        return holds(operation(endpoint).path("restricted"), role);
    }

    private String sight(Endpoint endpoint) {
        return operation(endpoint).path("sight").asText();
    }

    private JsonNode operation(Endpoint endpoint) {
        return file.path("operations").path(endpoint.operation().orElse(""));
    }

    private static boolean holds(JsonNode list, String word) {
        return StreamSupport.stream(list.spliterator(), false)
                .anyMatch(entry -> entry.asText().equals(word));
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper()
                    .readTree(Repository.text(Contracts.resources().resolve("access.yaml")));
        } catch (JsonProcessingException e) {
            throw new AssertionError("the access file cannot be read", e);
        }
    }
}

package uk.concord.decision;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.concord.decision.history.Children;
import uk.concord.decision.jointdecision.Cases;
import uk.concord.testing.AccessWalk;
import uk.concord.testing.Endpoint;
import uk.concord.testing.RealParts;
import uk.concord.testing.Tokens;

/** Every door of decision-service opens to whom the access file says, and to nobody else. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessWalkTest extends AccessWalk {

    private static final String STALE = "{\"version\":0,\"reasons\":\"So.\",\"lines\":[]}";
    private static final String STALE_FORM = "version=0&reasons=So&agrees=true&view=So";

    /** All of a version that has passed: whoever is admitted to the record is told so, and nothing is done. */
    private static final Map<String, Probe> PROBES = Map.ofEntries(
            stale("POST /api/cases/{caseId}/proposal", STALE),
            stale("POST /api/cases/{caseId}/agreement", "{\"version\":0}"),
            stale("POST /api/cases/{caseId}/difference", "{\"version\":0,\"reasons\":\"So.\"}"),
            stale("POST /api/cases/{caseId}/escalation", "{\"version\":0}"),
            stale("POST /api/cases/{caseId}/yos-view", "{\"version\":0,\"agrees\":true,\"view\":\"So.\"}"),
            stale("POST /api/cases/{caseId}/police-decision", STALE),
            stale(
                    "POST /api/cases/{caseId}/force-check",
                    "{\"version\":0,\"checkedOn\":\"2019-01-21\",\"foundNothing\":true}"),
            stale(
                    "POST /cases/{caseId}/decision/force-check",
                    "version=0&checkedOn-day=21&checkedOn-month=1&checkedOn-year=2019&foundNothing=true"),
            stale("POST /api/cases/{caseId}/alerts/{alertId}/look", "{\"version\":0,\"note\":\"So.\"}"),
            stale("POST /cases/{caseId}/alerts/{alertId}", "version=0&note=So"),
            stale("POST /cases/{caseId}/decision/proposal", STALE_FORM),
            stale("POST /cases/{caseId}/decision/agreement", STALE_FORM),
            stale("POST /cases/{caseId}/decision/difference", STALE_FORM),
            stale("POST /cases/{caseId}/decision/escalation", STALE_FORM),
            stale("POST /cases/{caseId}/decision/yos-view", STALE_FORM),
            stale("POST /cases/{caseId}/decision/police-decision", STALE_FORM));

    private Sample ordinary;
    private Sample restricted;

    @BeforeEach
    void children() {
        ordinary = sample("Ordinary", false);
        restricted = sample("Restrictedly", true);
    }

    @Override
    protected String service() {
        return "decision";
    }

    @Override
    protected Sample ordinary(Endpoint endpoint) {
        return CaseSamples.marked(endpoint, ordinary);
    }

    @Override
    protected Sample restricted(Endpoint endpoint) {
        return CaseSamples.marked(endpoint, restricted);
    }

    @Override
    protected Optional<Probe> probe(Endpoint endpoint) {
        return Optional.ofNullable(PROBES.get(endpoint.verb() + " " + endpoint.path()));
    }

    private static Map.Entry<String, Probe> stale(String door, String body) {
        return Map.entry(door, Probe.refused(body, 409));
    }

    private static Sample sample(String familyName, boolean restricted) {
        UUID person = Children.registered(familyName, restricted);
        await().atMost(Duration.ofSeconds(20)).until(() -> known(person));
        Sample sample = CaseSamples.of(
                person, restricted, new Sample(Map.of("personId", person.toString()), person.toString()));
        Cases.opened(new Cases.Case(UUID.fromString(sample.parameters().get("caseId")), person, person));
        return sample;
    }

    private static boolean known(UUID person) {
        return given().auth()
                        .oauth2(Tokens.yosManager().token())
                        .get("/api/children/{person}/history", person)
                        .statusCode()
                == 200;
    }
}

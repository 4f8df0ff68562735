package uk.concord.decision;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.concord.decision.casefile.SaidCase;
import uk.concord.testing.AccessWalk.Sample;
import uk.concord.testing.Endpoint;
import uk.concord.testing.Tokens;

/** A case of a child to try the doors to cases with. */
final class CaseSamples {

    private CaseSamples() {}

    /** The sample, and a case of the child as well. */
    static Sample of(UUID person, boolean restricted, Sample child) {
        SaidCase said = SaidCase.submitted(person, restricted)
                .says("referral.accepted", "theft")
                .says("decision.overtaken", "amended");
        await().atMost(Duration.ofSeconds(20)).until(() -> known(said));
        Map<String, String> parameters = new HashMap<>(child.parameters());
        parameters.put("caseId", said.id().toString());
        parameters.put("alertId", alert(said));
        return new Sample(parameters, child.marker());
    }

    /** On a list of cases a case stands with its own id. */
    static Sample marked(Endpoint endpoint, Sample sample) {
        return endpoint.path().endsWith("/cases")
                ? new Sample(sample.parameters(), sample.parameters().get("caseId"))
                : sample;
    }

    private static boolean known(SaidCase said) {
        return opens("/api/cases/{case}/timeline", said) && opens("/api/cases/{case}", said) && alert(said) != null;
    }

    private static String alert(SaidCase said) {
        return given().auth()
                .oauth2(Tokens.yosManager().token())
                .get("/api/cases/{case}/alerts", said.id())
                .path("alerts[0].alertId");
    }

    private static boolean opens(String door, SaidCase said) {
        return given().auth()
                        .oauth2(Tokens.yosManager().token())
                        .get(door, said.id())
                        .statusCode()
                == 200;
    }
}

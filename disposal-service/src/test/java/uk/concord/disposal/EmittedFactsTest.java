package uk.concord.disposal;

import static uk.concord.disposal.cases.Cases.CASE_MANAGER;
import static uk.concord.disposal.cases.Cases.OFFICER;
import static uk.concord.disposal.cases.Cases.YOS_MANAGER;
import static uk.concord.disposal.cases.Cases.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import uk.concord.disposal.cases.Cases;
import uk.concord.disposal.cases.Cases.Told;
import uk.concord.testing.EmittedFactsCheck;
import uk.concord.testing.RealParts;

/** Disposal-service says only what its contracts allow: of a case completed, one not completed, and one stopped. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EmittedFactsTest extends EmittedFactsCheck {

    @Override
    protected Set<String> types() {
        return Set.of(
                "uk.concord.assessment.allocated.v1",
                "uk.concord.assessment.completed.v1",
                "uk.concord.document.signed.v1",
                "uk.concord.disposal.stopped.v1",
                "uk.concord.disposal.given.v1",
                "uk.concord.disposal.completed.v1",
                "uk.concord.disposal.unfinished.v1",
                "uk.concord.disposal.not-completed.v1");
    }

    @Override
    protected void drive() {
        for (String kind : Set.of("TRIAGE", "YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION")) {
            close(given(kind), true);
            String uncompleted = given(kind);
            close(uncompleted, false);
            if (!kind.equals("YOUTH_CAUTION")) {
                post(YOS_MANAGER, uncompleted + "/review", "{'version':5,'reasonableExcuse':true,'reason':'Ill.'}")
                        .statusCode(200);
            }
            Told stopped = Cases.agreed("Emitted", false, kind);
            post(
                            CASE_MANAGER,
                            "/api/disposals/" + stopped.disposal() + "/stop",
                            "{'version':1,'because':'NOT_REACHED','explanation':'Moved away.'}")
                    .statusCode(200);
        }
    }

    private static String given(String kind) {
        String disposal =
                "/api/disposals/" + Cases.toSign("Emitted", false, kind).disposal();
        post(CASE_MANAGER, disposal + "/signing", Cases.signedThen(2)).statusCode(200);
        post(OFFICER, disposal + "/giving", Cases.givenThen(3)).statusCode(200);
        return disposal;
    }

    private static void close(String disposal, boolean completed) {
        post(
                        CASE_MANAGER,
                        disposal + "/closing",
                        "{'version':4,'completed':%s,'summary':'Four meetings.'}".formatted(completed))
                .statusCode(200);
    }
}

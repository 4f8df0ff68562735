package uk.concord.intake.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.intake.referral.ReferralDoor;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.ReceivedFact;
import uk.concord.testing.Contracts;
import uk.concord.testing.RealParts;
import uk.concord.testing.Tokens;

/** Whoever sent a G26 sees how far it has come, and the kind of disposal only once the police were told. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ProgressTest {

    private static final Tokens.Person SYSTEM = Tokens.policeSystem();

    @Inject
    @Any
    Instance<FactListener> listeners;

    @Test
    void the_sender_follows_the_case_to_its_end() {
        String caseId = ReferralDoor.accepted(ReferralDoor.form("Followed", "CR/2019/7001"));
        expect(caseId, "TO_DECIDE", List.of());

        hear(caseId, "decision.agreed");
        expect(caseId, "DECIDED", List.of());
        hear(caseId, "assessment.completed");
        expect(caseId, "ASSESSED", List.of());
        hear(caseId, "outcome.sent");
        ReferralDoor.as(SYSTEM)
                .get("/api/referrals/{id}/standing", caseId)
                .then()
                .body("progress.policeHaveIt", equalTo(false));
        hear(caseId, "disposal.given");
        hear(caseId, "outcome.acknowledged");
        ReferralDoor.as(SYSTEM)
                .get("/api/referrals/{id}/standing", caseId)
                .then()
                .body("progress.stage", equalTo("GIVEN"))
                .body("progress.policeHaveIt", equalTo(true));
        hear(caseId, "decision.reopened");
        ReferralDoor.as(ReferralDoor.officer())
                .get("/referrals/{id}/standing", caseId)
                .then()
                .statusCode(200)
                .body(containsString("It passed the check"))
                .body(containsString("To decide"))
                .body(containsString("Your force was last told on"))
                .body(not(containsString("Followed")));
    }

    private static void expect(String caseId, String stage, List<String> told) {
        ReferralDoor.as(SYSTEM)
                .get("/api/referrals/{id}/standing", caseId)
                .then()
                .statusCode(200)
                .body("progress.stage", equalTo(stage))
                .body("progress.told", told.isEmpty() ? equalTo(List.of()) : contains(told.toArray()));
    }

    private void hear(String caseId, String fact) {
        String type = "uk.concord." + fact + ".v1";
        Contracts.Example example = Contracts.examples(type).get(0);
        String payload = example.payload().replaceFirst("\"caseId\": *\"[^\"]*\"", "\"caseId\": \"" + caseId + "\"");
        QuarkusTransaction.requiringNew()
                .run(() -> listeners.stream()
                        .filter(listener -> listener.types().contains(type))
                        .forEach(listener -> listener.on(new ReceivedFact(
                                UUID.randomUUID(),
                                "/concord/test",
                                listener.topic(),
                                caseId,
                                1,
                                type,
                                Instant.parse("2019-01-25T10:00:00Z"),
                                payload))));
    }
}

package uk.concord.decision;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.jointdecision.Cases;
import uk.concord.decision.jointdecision.Cases.Case;
import uk.concord.testing.EmittedFactsCheck;
import uk.concord.testing.RealParts;

/** Decision-service says only what its contracts allow: with every kind of disposal, agreed, escalated and reopened. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EmittedFactsTest extends EmittedFactsCheck {

    @Override
    protected Set<String> types() {
        return Set.of(
                "uk.concord.decision.proposed.v1",
                "uk.concord.decision.disputed.v1",
                "uk.concord.decision.escalated.v1",
                "uk.concord.decision.agreed.v1",
                "uk.concord.decision.confirmed.v1",
                "uk.concord.decision.reopened.v1",
                "uk.concord.decision.overtaken.v1");
    }

    @Override
    protected void drive() {
        agreed("CHARGE", "");
        agreed("NO_FURTHER_ACTION", ",'noFurtherActionReason':'NOT_IN_PUBLIC_INTEREST'");
        agreed("YOUTH_CONDITIONAL_CAUTION", ",'conditions':['Write to the shop.']");
        Case confirmed = agreed("YOUTH_CAUTION", "");
        Cases.assessed(confirmed, 1, true);
        Cases.lineBecomes(confirmed, "CONFIRMED");
        Case reopened = agreed("TRIAGE", "");
        Cases.assessed(reopened, 1, false);
        Cases.becomes(reopened, "TO_DECIDE");
        Case talked = Cases.open();
        Cases.propose(Cases.OFFICER, talked, "TRIAGE").statusCode(200);
        Cases.amended(talked, new Cases.Form(2, "CR/2019/0412", false), true);
        Cases.becomes(talked, "TO_DECIDE");
        Cases.amended(confirmed, new Cases.Form(2, "CR/2019/0412", false), true);
        Cases.becomes(confirmed, "TO_DECIDE");
        Case charged = agreed("CHARGE", "");
        Cases.amended(charged, new Cases.Form(2, "CR/2019/0412", false), true);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        !Cases.said(charged, "uk.concord.decision.overtaken.v1").isEmpty());
        escalated();
        overtaken();
    }

    /** A charge that leaned on a triage which is not entered. */
    private static void overtaken() {
        UUID child = Cases.child("Ashdown", false);
        Case triage = agreed(Cases.opened(Cases.accepted(child, 1)), "TRIAGE", "");
        Case charge = agreed(Cases.opened(Cases.accepted(child, 1)), "CHARGE", "");
        Cases.stopped(triage, 1, "TRIAGE", "SIGNATURE_REFUSED");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        !Cases.said(charge, "uk.concord.decision.overtaken.v1").isEmpty());
    }

    private static Case agreed(String disposal, String more) {
        return agreed(Cases.open(), disposal, more);
    }

    private static Case agreed(Case made, String disposal, String more) {
        Cases.propose(Cases.OFFICER, made, disposal, more).statusCode(200);
        Cases.agree(Cases.DUTY_MANAGER, made).statusCode(200);
        return made;
    }

    private static void escalated() {
        Case made = Cases.open();
        Cases.propose(Cases.OFFICER, made, "YOUTH_CAUTION").statusCode(200);
        Cases.differ(Cases.DUTY_MANAGER, made).statusCode(200);
        Cases.propose(Cases.OFFICER, made, "YOUTH_CAUTION").statusCode(200);
        Cases.differ(Cases.DUTY_MANAGER, made).statusCode(200);
    }
}

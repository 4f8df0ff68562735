package uk.concord.decision.jointdecision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.concord.decision.jointdecision.Cases.Case;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;

/** Two cases of one child never both hold the one triage, however close together they are agreed (D12). */
@QuarkusTest
@WithTestResource(RealParts.class)
class OneTriageTest {

    private static final int ROUNDS = 6;
    private static final int AT_ONCE = 3;

    @Test
    void of_agreements_at_the_same_moment_for_one_child_one_alone_takes_the_triage() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID child = Cases.child("Copeland", false);
            List<Case> cases = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                Case made = Cases.opened(Cases.accepted(child, 1));
                Cases.propose(Cases.OFFICER, made, "TRIAGE").statusCode(200);
                cases.add(made);
            }

            List<Integer> answers = agreedAtOnce(cases);

            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 422);
            assertThat(ServiceDatabase.number("select count(*) from triage_claim where person_id = ?", child))
                    .isEqualTo(1);
        }
    }

    @Test
    void the_triage_is_free_again_when_the_one_that_held_it_falls_away() {
        UUID child = Cases.child("Dunmore", false);
        Case first = Cases.opened(Cases.accepted(child, 1));
        Case second = Cases.opened(Cases.accepted(child, 1));
        Cases.propose(Cases.OFFICER, first, "TRIAGE");
        Cases.agree(Cases.DUTY_MANAGER, first).statusCode(200);
        Cases.propose(Cases.OFFICER, second, "TRIAGE");
        Cases.agree(Cases.DUTY_MANAGER, second).statusCode(422);

        Cases.stopped(first, 1, "TRIAGE", "SIGNATURE_REFUSED");
        Cases.becomes(first, "TO_DECIDE");

        Cases.agree(Cases.DUTY_MANAGER, second).statusCode(200);
    }

    private static List<Integer> agreedAtOnce(List<Case> cases) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(cases.size());
        CountDownLatch now = new CountDownLatch(1);
        List<Future<Response>> coming = new ArrayList<>();
        for (Case made : cases) {
            coming.add(people.submit(() -> {
                now.await();
                return Cases.send(Cases.DUTY_MANAGER, made, "agreement", "{'version':2}");
            }));
        }
        now.countDown();
        List<Integer> answers = new ArrayList<>();
        for (Future<Response> answer : coming) {
            answers.add(answer.get().statusCode());
        }
        people.shutdown();
        return answers;
    }
}

package uk.concord.decision.jointdecision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.concord.decision.history.PersonLink;
import uk.concord.decision.history.handling.HearPersonsHandler;
import uk.concord.decision.jointdecision.Cases.Case;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;

/** A child with several records has one triage, however close together its cases are agreed and its records linked. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OneChildOneTriageTest {

    private static final int ROUNDS = 5;
    private static final int RECORDS = 4;

    @Inject
    HearPersonsHandler persons;

    @Test
    void of_agreements_at_the_same_moment_for_linked_persons_one_alone_takes_the_triage() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Case> cases = proposed();
            links(cases).forEach(persons::link);

            List<Integer> answers = atOnce(agreements(cases));

            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 422);
            assertThat(claims(cases)).isEqualTo(1);
        }
    }

    @Test
    void while_the_links_themselves_arrive_no_two_hold_the_one_triage() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Case> cases = proposed();
            List<Callable<Integer>> all = new ArrayList<>(agreements(cases));
            links(cases)
                    .forEach(link -> all.add(() -> {
                        persons.link(link);
                        return 0;
                    }));
            Collections.shuffle(all);

            List<Integer> answers = atOnce(all);

            assertThat(answers).isSubsetOf(0, 200, 409, 422);
            assertThat(claims(cases)).isLessThanOrEqualTo(1);
            long agreed = cases.stream()
                    .filter(made -> Cases.get(Cases.YOS_MANAGER, made)
                            .extract()
                            .path("state")
                            .equals("AGREED"))
                    .count();
            assertThat(agreed).isEqualTo(claims(cases));
        }
    }

    /** Cases of as many persons, in each of which triage is proposed. */
    private static List<Case> proposed() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            Case made = Cases.open();
            Cases.propose(Cases.OFFICER, made, "TRIAGE").statusCode(200);
            cases.add(made);
        }
        return cases;
    }

    /** Each person is tied to the next. */
    private static List<PersonLink> links(List<Case> cases) {
        List<PersonLink> links = new ArrayList<>();
        for (int i = 1; i < cases.size(); i++) {
            links.add(new PersonLink(
                    UUID.randomUUID(),
                    cases.get(i - 1).personId(),
                    cases.get(i).personId(),
                    1,
                    true,
                    "Sefton Marlowe",
                    Instant.parse("2019-01-22T09:00:00Z")));
        }
        return links;
    }

    private static List<Callable<Integer>> agreements(List<Case> cases) {
        return cases.stream()
                .<Callable<Integer>>map(made -> () -> Cases.send(Cases.DUTY_MANAGER, made, "agreement", "{'version':2}")
                        .statusCode())
                .toList();
    }

    private static long claims(List<Case> cases) {
        return cases.stream()
                .mapToLong(made ->
                        ServiceDatabase.number("select count(*) from triage_claim where case_id = ?", made.caseId()))
                .sum();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier together = new CyclicBarrier(acts.size());
        try {
            List<Future<Integer>> coming = new ArrayList<>();
            for (Callable<Integer> act : acts) {
                coming.add(people.submit(() -> {
                    together.await();
                    return act.call();
                }));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : coming) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}

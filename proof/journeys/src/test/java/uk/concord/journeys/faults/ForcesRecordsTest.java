package uk.concord.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.concord.journeys.checker.Ledger;
import uk.concord.journeys.people.SampleChild;
import uk.concord.journeys.running.Door;
import uk.concord.journeys.running.PoliceTopics;
import uk.concord.journeys.running.Tokens;

/** Records of a force that cannot be read, or come again: answered with the reason, and the rest flows. */
class ForcesRecordsTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Ledger ledger = new Ledger();
    private final TopicClient police = new TopicClient(ledger);
    private final Looks looks = new Looks();

    @AfterEach
    void stop() {
        police.close();
    }

    @Test
    void aRecordOfAForceThatCannotBeReadIsSetAsideAndTheRestFlows() throws Exception {
        String broken = UUID.randomUUID().toString();
        String wrong = UUID.randomUUID().toString();
        police.send(broken, "not JSON at all");
        police.send(
                wrong,
                Letters.json(SampleChild.invented()
                        .notice("YOUTH_RESTORATIVE_DISPOSAL", LocalDate.of(2199, 1, 1), "nowhere")));
        looks.noticesFlow(police);
        await("both are answered")
                .atMost(SOON)
                .until(() -> !Replies.answers(broken).isEmpty()
                        && !Replies.answers(wrong).isEmpty());
        assertThat(Replies.codes(broken)).containsExactly("not-json");
        assertThat(Replies.codes(wrong)).contains("given-in-the-future", "yos-unknown");
        Judgement.holds(ledger);
    }

    @Test
    void theSameRecordTwiceIsOneNoticeAndAnotherUnderItsIdIsSetAside() throws Exception {
        String id = UUID.randomUUID().toString();
        Map<String, String> headers = new TreeMap<>(PoliceTopics.noticeHeaders(id));
        String notice = Letters.about(SampleChild.invented(), LocalDate.of(2018, 10, 9));
        for (int times = 0; times < 3; times++) {
            police.send(headers, notice);
        }
        String person = looks.person(id);
        police.send(headers, Letters.about(SampleChild.invented(), LocalDate.of(2018, 10, 9)));
        looks.noticesFlow(police);
        await("the other is answered")
                .atMost(SOON)
                .until(() -> Replies.answers(id).size() == 2);
        assertThat(Replies.codes(id)).containsExactly("id-used-for-another-record");
        assertThat(looks.disposals(person)).isEqualTo(1);
        Door.as(Tokens.POLICE)
                .get("/notification/api/replies/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RECORDED"));
        Judgement.holds(ledger);
    }
}

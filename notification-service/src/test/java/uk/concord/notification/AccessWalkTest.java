package uk.concord.notification;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.concord.notification.outcome.Cases;
import uk.concord.notification.reply.Facts;
import uk.concord.testing.AccessWalk;
import uk.concord.testing.Endpoint;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;

/** Every door of notification-service opens to whom the access file says, and to nobody else. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessWalkTest extends AccessWalk {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Override
    protected String service() {
        return "notification";
    }

    private final Cases ordinary = new Cases("G-WALK-0001");
    private final Cases restricted = new Cases("G-WALK-0002");
    private Sample reply;
    private int version;

    @BeforeEach
    void samples() {
        String id = "walk-" + UUID.randomUUID();
        Facts.recorded(UUID.randomUUID(), id, "N-7777-8888");
        await().atMost(Cases.SOON)
                .until(() -> ServiceDatabase.number("select count(*) from reply where answers = ?", id) == 1);
        reply = new Sample(Map.of("answers", id), id);
        bothClosed();
        bothRejected();
    }

    @Override
    protected Sample ordinary(Endpoint endpoint) {
        return sample(endpoint, ordinary);
    }

    @Override
    protected Sample restricted(Endpoint endpoint) {
        return sample(endpoint, restricted);
    }

    private Sample sample(Endpoint endpoint, Cases one) {
        String id = one.caseId().toString();
        return endpoint.path().contains("/replies") ? reply : new Sample(Map.of("caseId", id), id);
    }

    /** Both have a closing summary. */
    private void bothClosed() {
        for (Cases one : List.of(ordinary, restricted)) {
            one.submitted(one == restricted).accepted().agreed(1, "TRIAGE", "");
            one.given(1, "TRIAGE", "2019-02-05").completed(1, "TRIAGE").told(5);
        }
        version = 5;
    }

    /** Both stand at the same version again, rejected: whoever may, may record a receipt or send it again. */
    private void bothRejected() {
        List<Cases> both = List.of(ordinary, restricted);
        if (both.stream()
                .allMatch(one -> one.newest() == version && one.state(version).equals("REJECTED"))) {
            return;
        }
        version = both.stream().mapToInt(Cases::newest).max().orElseThrow() + 1;
        for (Cases one : both) {
            for (int next = one.newest() + 1; next <= version; next++) {
                one.decidedAnew().told(next);
            }
            one.answer(one.told(version), version, "REJECTED", ",'reason':'Crime reference not found.'");
            await().atMost(Cases.SOON).until(() -> one.state(version).equals("REJECTED"));
        }
    }

    @Override
    protected Optional<Probe> probe(Endpoint endpoint) {
        if (endpoint.verb().equals("POST") && endpoint.path().contains("outcomes")) {
            bothRejected();
        }
        return Optional.ofNullable(
                        switch (endpoint.verb() + " " + endpoint.path()) {
                            case "POST /api/outcomes/{caseId}/receipt" ->
                                "{\"version\":" + version + ",\"policeReference\":\"OC/1\",\"enteredOn\":\"" + TODAY
                                        + "\"}";
                            case "POST /api/outcomes/{caseId}/resending" -> "{\"version\":" + version + "}";
                            case "POST /outcomes/{caseId}/receipt" ->
                                "version=%d&policeReference=OC/1&enteredOn-day=%d&enteredOn-month=%d&enteredOn-year=%d"
                                        .formatted(
                                                version, TODAY.getDayOfMonth(), TODAY.getMonthValue(), TODAY.getYear());
                            case "POST /outcomes/{caseId}/resending" -> "version=" + version;
                            default -> null;
                        })
                .map(Probe::new);
    }
}

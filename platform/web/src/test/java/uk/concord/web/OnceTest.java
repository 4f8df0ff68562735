package uk.concord.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.concord.web.gallery.Parts;
import uk.concord.web.gallery.Things;

/** A creating request happens once, however often it is sent. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class OnceTest {

    @Inject
    Idempotency idempotency;

    @Test
    void theSameRequestIsAnsweredTheSame() {
        Response first = send("dina", "once-same-1", "blue");
        int effects = Things.EFFECTS.get();
        Response second = send("dina", "once-same-1", "blue");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(Things.EFFECTS).hasValue(effects);
    }

    @Test
    void aKeyBelongsToOneRequestOfOneActor() {
        send("dina", "once-other-1", "blue").then().statusCode(201);
        send("dina", "once-other-1", "grey")
                .then()
                .statusCode(422)
                .body("reasons.code", hasItem("idempotency-key-reused"));
        send("theo", "once-other-1", "grey").then().statusCode(201);
    }

    @Test
    void aRequestWithoutAKeyIsNotUnderstood() {
        send("dina", "", "blue").then().statusCode(400).body("reasons.code", hasItem("idempotency-key-missing"));
        send("dina", "short", "blue").then().statusCode(400).body("reasons.code", hasItem("idempotency-key-invalid"));
    }

    @Test
    void whatFailedIsNotRemembered() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> idempotency.once("dina", "once-failed-1", "request", () -> {
                            throw new IllegalStateException("broken");
                        })))
                .isInstanceOf(IllegalStateException.class);
        AtomicInteger effects = new AtomicInteger();
        assertThat(inTransaction("once-failed-1", effects).status()).isEqualTo(201);
        assertThat(effects).hasValue(1);
    }

    @Test
    void outsideATransactionNothingHappens() {
        assertThatThrownBy(() -> idempotency.once("dina", "once-outside-1", "request", () -> new Answer(201, "", "")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sixteenAtOnceHaveOneEffect() throws Exception {
        AtomicInteger effects = new AtomicInteger();
        AtomicInteger inProgress = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService senders = Executors.newFixedThreadPool(16);
        List<Future<Answer>> answers = new ArrayList<>();
        for (int sender = 0; sender < 16; sender++) {
            answers.add(senders.submit(() -> {
                start.await();
                while (true) {
                    try {
                        return inTransaction("once-crowd-1", effects);
                    } catch (Refused refused) {
                        assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
                        inProgress.incrementAndGet();
                    }
                }
            }));
        }
        start.countDown();
        for (Future<Answer> answer : answers) {
            assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(new Answer(201, "/things/1", "{\"effect\":1}"));
        }
        senders.shutdown();
        assertThat(effects).hasValue(1);
    }

    private Answer inTransaction(String key, AtomicInteger effects) {
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(
                        "dina",
                        key,
                        "request",
                        () -> new Answer(201, "/things/1", "{\"effect\":" + effects.incrementAndGet() + "}")));
    }

    private static Response send(String actor, String key, String name) {
        return given().auth()
                .oauth2(Parts.token(actor, Set.of("duty-manager")))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\",\"size\":1}")
                .post("/api/things");
    }
}

package uk.concord.identity.running;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.identity.audit.AuditDatabase;
import uk.concord.identity.audit.AuditTrail;
import uk.concord.time.BusinessClock;
import uk.concord.time.ClockRow;
import uk.concord.time.MovableClock;

/** The gate, the actor, the audit and the clock inside a running service, with a real database and real tokens. */
@QuarkusTest
@QuarkusTestResource(RunningService.class)
class RunningServiceTest {

    AuditDatabase database;
    Tokens tokens;

    @Inject
    Audit audit;

    @Inject
    AuditTrail trail;

    @Inject
    DataSource service;

    @Inject
    MovableClock clock;

    @Inject
    BusinessClock businessClock;

    private RequestSpecification as(String name, String... roles) {
        return given().auth().oauth2(tokens.of(name, roles));
    }

    @Test
    void anOpenDoorIsOpenToEverybody() {
        given().get("/open").then().statusCode(200);
    }

    @Test
    void aDoorThatNobodyClassifiedIsNotThere() {
        as("mia", "yos-manager").get("/forgotten").then().statusCode(404);
        given().get("/forgotten").then().statusCode(404);
    }

    @Test
    void aDoorOfAnUnknownOperationIsNotThere() {
        as("mia", "yos-manager").get("/misspelt").then().statusCode(404);
    }

    @Test
    void whoDidNotSignInIsAskedTo() {
        given().get("/me").then().statusCode(401);
        given().auth()
                .oauth2(tokens.of("mia", "yos-manager") + "x")
                .get("/me")
                .then()
                .statusCode(401);
    }

    @Test
    void whoHoldsNoAdmittedRoleIsToldWhoMay() {
        as("olga", "operator")
                .get("/seen?yos=south-tees")
                .then()
                .statusCode(403)
                .body(containsString("YOS duty manager"));
        as("sam", "offline_access").get("/me").then().statusCode(403);
    }

    @Test
    void theActorIsWhoTheTokenSays() {
        as("mia", "yos-manager", "offline_access")
                .get("/me")
                .then()
                .statusCode(200)
                .body(is("Actor[id=mia, name=Somebody, agency=YOS, force=cleveland, yos=south-tees, rank=,"
                        + " roles=[yos-manager]]"));
    }

    @Test
    void sightFollowsTheClaims() {
        as("mia", "yos-manager").get("/seen?yos=south-tees").then().body(is("true"));
        as("mia", "yos-manager").get("/seen?yos=hartlepool").then().body(is("false"));
    }

    @Test
    void theRowIsWrittenWithTheActAndSealsItself() throws Exception {
        as("mia", "yos-manager").post("/act?subject=kept").then().statusCode(204);

        assertThat(trail.of("person/kept")).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo("mia");
            assertThat(line.act()).isEqualTo("CONSULTATION");
            assertThat(line.details()).containsExactly(Map.entry("version", "3"));
            assertThat(line.correlation()).isEqualTo("c-of-kept");
        });
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(trail.of("person/kept").get(0).batch()).isPresent());
        assertThat(database.verify().holds()).isTrue();
    }

    @Test
    void anActThatFailsLeavesNoRow() throws Exception {
        as("mia", "yos-manager").post("/act?subject=undone&fails=true").then().statusCode(500);

        assertThat(trail.of("person/undone")).isEmpty();
    }

    @Test
    void auditOutsideATransactionIsRefused() {
        var entry = new AuditEntry(AuditEntry.Act.ALTERATION, "any", "mia", "person/1", "", Map.of());

        assertThatIllegalStateException().isThrownBy(() -> audit.record(entry));
    }

    @Test
    void businessTimeMovesOnceItsTransactionHasCommitted() throws Exception {
        var day = LocalDate.parse("2019-03-29");
        assertThatIllegalStateException()
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    clock.moveTo(day);
                    throw new IllegalStateException("undone");
                }));
        assertThat(clock.isMoved()).as("rolled back").isFalse();

        QuarkusTransaction.requiringNew().run(() -> clock.moveTo(day));
        try {
            assertThat(businessClock.today()).isEqualTo(day);
            assertThat(MovableClock.ofDemonstration(Clock.systemUTC(), new ClockRow(service, Runnable::run))
                            .today())
                    .as("after a restart")
                    .isEqualTo(day);
            as("mia", "yos-manager").post("/act?subject=then").then().statusCode(204);
            assertThat(trail.of("person/then").get(0).businessAt().toString()).startsWith("2019-03-29");
            assertThat(Duration.between(
                            trail.of("person/then").get(0).businessAt(),
                            trail.of("person/then").get(0).recordedAt()))
                    .as("audit keeps real time too")
                    .isGreaterThan(Duration.ofDays(1000));
        } finally {
            clock.backToNow();
        }
        assertThat(clock.isMoved()).isFalse();
        assertThat(database.ask("select offset_ms from business_clock")).isEqualTo("0");
    }
}

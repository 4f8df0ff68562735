package uk.concord.decision.casefile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.concord.decision.history.Children;
import uk.concord.messaging.FactListener;
import uk.concord.testing.RealParts;
import uk.concord.testing.Repository;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** A case's page and story are what the facts of all four services say, in words, for those who may see the case. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CaseTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Tokens.Person DUTY_MANAGER = Tokens.dutyManager("south-tees");
    private static final Tokens.Person CASE_MANAGER =
            new Tokens.Person("test-case-manager", "case-manager", "YOS", "cleveland", "south-tees");
    private static final Tokens.Person INSPECTOR =
            new Tokens.Person("test-inspector", "police-inspector", "POLICE", "cleveland", "");

    @Inject
    @Any
    Instance<FactListener> listeners;

    @Test
    void a_triage_goes_all_the_way_and_each_step_says_who_has_it_next() {
        SaidCase said = SaidCase.of("Ashdown");
        stands(said, "SENT", "Rhona Vale, referring officer, sent the G26");
        said.says("referral.returned", "returned");
        stands(said, "RETURNED", "Sefton Marlowe, seconded police officer, returned the G26");
        said.say("referral.submitted", "first", "\"version\": 1", "\"version\": 2");
        stands(said, "SENT", "Rhona Vale, referring officer, sent the G26 again");
        said.says("referral.accepted", "theft");
        stands(said, "TO_DECIDE", "Sefton Marlowe, seconded police officer, accepted the G26");
        said.says("decision.proposed", "triage");
        stands(said, "YOS_TO_ANSWER", "Sefton Marlowe, seconded police officer, proposed triage");
        said.says("decision.disputed", "differs");
        stands(said, "DIFFER", "Dilys Arkwright, YOS duty manager, did not agree");
        said.says("decision.escalated", "still-differ");
        stands(said, "ESCALATED", "Concord passed the case to the police inspector and the YOS operations manager");
        said.says("decision.agreed", "triage");
        stands(said, "TO_ALLOCATE", "Dilys Arkwright, YOS duty manager, agreed: triage");
        said.says("assessment.allocated", "allocated");
        stands(said, "ASSESSING", "Dilys Arkwright, YOS duty manager, allocated the case to Cosima Thorne");
        said.says("assessment.completed", "concurs");
        stands(said, "CONCURRED", "Dilys Arkwright, YOS duty manager, countersigned the assessment");
        said.says("decision.confirmed", "confirmed");
        stands(said, "TO_SIGN", "Concord confirmed the decision");
        said.says("document.signed", "signed");
        stands(said, "TO_GIVE", "Cosima Thorne, case manager, went through the document for the triage");
        said.says("disposal.given", "triage");
        stands(said, "IN_DELIVERY", "Sefton Marlowe, seconded police officer, gave the triage");
        said.says("outcome.sent", "sent").says("outcome.acknowledged", "receipt");
        stands(said, "IN_DELIVERY", "Cleveland Police, police system, confirmed that they have what was sent");
        said.says("disposal.completed", "completed");
        stands(said, "COMPLETED", "Cosima Thorne, case manager, closed the triage as completed");
    }

    @Test
    void a_disposal_that_ends_early_is_reviewed_and_goes_back_to_both_agencies() {
        SaidCase said =
                SaidCase.of("Ashdown").says("referral.accepted", "theft").says("decision.agreed", "triage");
        said.says("disposal.given", "triage").says("disposal.unfinished", "unfinished");
        stands(said, "UNDER_REVIEW", "Cosima Thorne, case manager, ended the triage before it was completed");
        said.says("disposal.not-completed", "triage-without-excuse")
                .says("decision.reopened", "differs")
                .says("disposal.stopped", "refused");
        stands(said, "TO_DECIDE", "Cosima Thorne, case manager, stopped the triage before it was given");
    }

    @Test
    void each_offence_has_its_own_fate_and_the_case_stands_where_somebody_is_needed() {
        SaidCase said = SaidCase.of("Ashdown");
        said.say("referral.submitted", "again-without-pnc-id", "\"restricted\": true", "\"restricted\": false")
                .says("decision.agreed", "two-fates");
        stands(
                said,
                "TO_ALLOCATE",
                "Isolde Crane, police inspector, recorded the police decision:" + " what happens for each offence");

        page(said, DUTY_MANAGER)
                .body(containsString("No further action"))
                .body(containsString("Youth conditional caution"))
                .body(containsString("The youth offending service does not agree, and its view is kept."));
    }

    @Test
    void what_cannot_be_decided_here_is_closed_and_what_the_police_did_not_take_is_open_again() {
        SaidCase said = SaidCase.of("Ashdown").says("referral.not-suitable", "under-ten");
        stands(said, "NOT_SUITABLE", "Sefton Marlowe, seconded police officer, found that this cannot be decided here");
        said.says("outcome.sent", "sent").says("outcome.rejected", "rejected");
        stands(said, "REJECTED", "Cleveland Police, police system, did not take what was sent");
        said.says("outcome.acknowledged", "by-hand");
        stands(
                said,
                "NOT_SUITABLE",
                "Sefton Marlowe, seconded police officer, entered the outcome on the police system");

        SaidCase taken = SaidCase.of("Ashdown").says("referral.withdrawn", "withdrawn");
        stands(taken, "WITHDRAWN", "Rhona Vale, referring officer, took the G26 back");
    }

    @Test
    void its_page_says_who_how_old_how_it_stands_and_what_happened_without_a_code() {
        SaidCase said = SaidCase.of("Ashdown")
                .says("referral.accepted", "theft")
                .says("decision.agreed", "triage")
                .says("assessment.allocated", "allocated");
        stands(said, "ASSESSING", "Dilys Arkwright, YOS duty manager, allocated the case to Cosima Thorne");

        page(said, DUTY_MANAGER)
                .body(containsString("Robin Ashdown"))
                .body(containsString("Cosima Thorne, case manager"))
                .body(containsString("Monday 4 February 2019"))
                .body(containsString(
                        "happened Monday 21 January 2019, 9:30am · recorded Tuesday 22 January 2019, 3:00pm"))
                .body(containsString("<p class=\"concord-timeline__when\">Monday 21 January 2019, 9:30am</p>"))
                .body(containsString(">Assess the child, and have it countersigned</a>"))
                .body(containsString("href=\"/disposal/cases/" + said.id() + "\""))
                .body(containsString("href=\"/decision/cases/" + said.id() + "/decision\""))
                .body(not(containsString("ASSESSING")))
                .body(not(containsString("uk.concord.")))
                .body(not(containsString(said.person().toString())));
        page(said, INSPECTOR)
                .body(containsString("Assess the child, and have it countersigned"))
                .body(not(containsString(">Assess the child, and have it countersigned</a>")));
        page(said, CASE_MANAGER).body(not(containsString("/decision/cases/" + said.id() + "/decision")));
        assertThat(ServiceDatabase.number(
                        "select count(*) from audit where subject = ? and act = 'CONSULTATION'"
                                + " and operation = 'case.see' and actor = 'test-case-manager'",
                        "person/" + said.person()))
                .isPositive();
    }

    @Test
    void a_case_of_a_child_not_known_here_yet_shows_its_reference() {
        SaidCase said = SaidCase.submitted(UUID.randomUUID(), false);
        stands(said, "SENT", "Rhona Vale, referring officer, sent the G26");

        page(said, DUTY_MANAGER).body(containsString("Case " + said.reference()));
        search(said.reference(), DUTY_MANAGER)
                .body("cases.caseId", hasItem(said.id().toString()));
    }

    @Test
    void another_area_does_not_find_it() {
        SaidCase said = SaidCase.of("Ashdown");
        stands(said, "SENT", "Rhona Vale, referring officer, sent the G26");

        timeline(said, Tokens.dutyManager("hartlepool")).statusCode(404);
        search(said.reference(), Tokens.dutyManager("hartlepool")).body("total", equalTo(0));
        search(said.reference(), Tokens.secondedOfficer().in("durham", "")).body("total", equalTo(0));
        search(said.reference(), new Tokens.Person("nowhere", "duty-manager", "YOS", "cleveland", ""))
                .body("total", equalTo(0));
    }

    @Test
    void a_childs_case_is_restricted_from_when_the_child_is_and_until_then_only() {
        SaidCase said = SaidCase.of("Copeland");
        stands(said, "SENT", "Rhona Vale, referring officer, sent the G26");
        Children.restricted(said.person(), 2, true);
        await().atMost(SOON).untilAsserted(() -> timeline(said, DUTY_MANAGER).statusCode(404));
        search(said.reference(), DUTY_MANAGER).body("total", equalTo(0));
        search("copeland", DUTY_MANAGER)
                .body("cases.caseId", not(hasItem(said.id().toString())));
        timeline(said, Tokens.yosManager()).statusCode(200);
        search(said.reference(), Tokens.yosManager()).body("total", equalTo(1));
        Children.restricted(said.person(), 3, false);
        await().atMost(SOON).untilAsserted(() -> timeline(said, DUTY_MANAGER).statusCode(200));
    }

    @Test
    void a_case_that_comes_restricted_is_so_even_before_the_child_is_heard_of() {
        SaidCase said = SaidCase.submitted(UUID.randomUUID(), true);
        await().atMost(SOON)
                .untilAsserted(() -> timeline(said, Tokens.yosManager()).statusCode(200));

        timeline(said, DUTY_MANAGER).statusCode(404);
    }

    @Test
    void cases_are_found_by_reference_crime_reference_and_family_name_open_and_closed() {
        SaidCase open = SaidCase.of("Eastwick-Quill");
        SaidCase closed = SaidCase.submitted(open.person(), false).says("referral.withdrawn", "withdrawn");
        stands(open, "SENT", "Rhona Vale, referring officer, sent the G26");
        stands(closed, "WITHDRAWN", "Rhona Vale, referring officer, took the G26 back");

        search(open.reference().toLowerCase(), DUTY_MANAGER).body("total", equalTo(1));
        search(closed.crimeReference().substring(0, 14), DUTY_MANAGER).body("total", equalTo(1));
        search("eastwick-q", DUTY_MANAGER).body("total", equalTo(2));
        search("%wick", DUTY_MANAGER).body("total", equalTo(0));
        get("/api/cases?show=closed&text=eastwick", DUTY_MANAGER)
                .body("total", equalTo(1))
                .body("cases[0].status", equalTo("Returned"));
        get("/cases?text=" + open.reference(), DUTY_MANAGER)
                .body(containsString("Eastwick-Quill, Robin"))
                .body(containsString("Theft from shop"))
                .body(containsString("Seconded police officer"));
        get("/cases?show=closed", DUTY_MANAGER)
                .body(containsString("href=\"/decision/cases/" + closed.id() + "\""))
                .body(not(containsString(open.id().toString())));
        get("/cases?text=%3Cscript%3Ealert(1)", DUTY_MANAGER).body(not(containsString("<script>alert(1)")));
    }

    @Test
    void the_start_page_says_what_needs_whom() {
        SaidCase said =
                SaidCase.of("Ashdown").says("referral.accepted", "theft").says("decision.proposed", "triage");
        stands(said, "YOS_TO_ANSWER", "Sefton Marlowe, seconded police officer, proposed triage");

        get("/", DUTY_MANAGER).body(containsString("Agree or differ")).body(containsString("/decision/cases/"));
        get("/", Tokens.secondedOfficer()).body(not(containsString("Agree or differ")));
        get("/", Tokens.dutyManager("stockton-on-tees")).body(containsString("Nothing waits for you here"));
    }

    @Test
    void every_fact_of_a_case_is_heard() throws IOException {
        JsonNode file = new YAMLMapper()
                .readTree(Repository.text(Repository.path("contracts/src/main/resources/asyncapi.yaml")));
        Set<String> contracted = new TreeSet<>();
        file.path("channels")
                .path("cases")
                .path("messages")
                .fieldNames()
                .forEachRemaining(message -> contracted.add(file.path("components")
                        .path("messages")
                        .path(message)
                        .path("name")
                        .asText()));
        Set<String> told = listeners.stream()
                .filter(listener -> listener.types().contains("uk.concord.referral.submitted.v1"))
                .flatMap(listener -> listener.types().stream())
                .collect(Collectors.toSet());

        assertThat(contracted).isNotEmpty();
        assertThat(told).containsExactlyInAnyOrderElementsOf(contracted);
    }

    private static void stands(SaidCase said, String state, String lastHappened) {
        await().atMost(SOON)
                .untilAsserted(() -> timeline(said, DUTY_MANAGER)
                        .statusCode(200)
                        .body("state", equalTo(state))
                        .body("entries[0].title", equalTo(lastHappened)));
    }

    private static ValidatableResponse timeline(SaidCase said, Tokens.Person reader) {
        return given().auth()
                .oauth2(reader.token())
                .get("/api/cases/{case}/timeline", said.id())
                .then();
    }

    private static ValidatableResponse page(SaidCase said, Tokens.Person reader) {
        return get("/cases/" + said.id(), reader);
    }

    private static ValidatableResponse search(String text, Tokens.Person reader) {
        return given().auth()
                .oauth2(reader.token())
                .queryParam("text", text)
                .get("/api/cases")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(String path, Tokens.Person reader) {
        return given().auth()
                .oauth2(reader.token())
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200);
    }
}

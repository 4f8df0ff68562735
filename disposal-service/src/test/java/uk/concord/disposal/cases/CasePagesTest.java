package uk.concord.disposal.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static uk.concord.disposal.cases.Cases.CASE_MANAGER;
import static uk.concord.disposal.cases.Cases.DUTY_MANAGER;
import static uk.concord.disposal.cases.Cases.OFFICER;
import static uk.concord.disposal.cases.Cases.YOS_MANAGER;
import static uk.concord.disposal.cases.Cases.get;
import static uk.concord.disposal.cases.Cases.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import uk.concord.disposal.cases.Cases.Told;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** What people see of a case, what they can do there, and what they are told where they cannot. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CasePagesTest {

    @Test
    void each_sees_the_next_step_that_is_theirs_and_a_line_where_it_is_not() {
        Told told = Cases.agreed("Stepby", false, "TRIAGE");
        String page = "/cases/" + told.caseId();

        get(DUTY_MANAGER, page)
                .statusCode(200)
                .body(containsString("Robin Stepby"))
                .body(containsString("Allocate the case"))
                .body(containsString("Tuesday 5 February 2019"));
        get(CASE_MANAGER, page)
                .body(not(containsString("Allocate the case")))
                .body(containsString("Next: a duty manager or the YOS manager allocates the case."));
        get(CASE_MANAGER, page + "/assessment").statusCode(200).body(containsString("Next: a duty manager"));
    }

    @Test
    void whoever_allocates_a_restricted_case_is_told_who_will_see_it() {
        Told told = Cases.agreed("Quietby", true, "TRIAGE");
        Told open = Cases.agreed("Openby", false, "TRIAGE");
        String page = "/cases/" + told.caseId();
        get(YOS_MANAGER, page + "/allocation")
                .statusCode(200)
                .body(containsString("Whoever you choose will be able to see it"));
        get(YOS_MANAGER, "/cases/" + open.caseId() + "/allocation")
                .body(not(containsString("Whoever you choose will be able to see it")));
        get(YOS_MANAGER, page).body(containsString("/decision/cases/" + told.caseId()));

        form(YOS_MANAGER, page + "/allocation", "version=1&decision=1&worker=cosima")
                .statusCode(303);
        get(YOS_MANAGER, page).body(containsString("Cosima Thwaite may see it, who has the case"));
        get(CASE_MANAGER, page)
                .statusCode(200)
                .body(containsString("Robin Quietby"))
                .body(containsString("Record the assessment"))
                .body(not(containsString("/decision/cases/" + told.caseId())));
    }

    @Test
    void whoever_countersigns_reads_the_whole_assessment_first() {
        Told told = Cases.agreed("Wholeby", false, "TRIAGE");
        String cases = "/api/cases/" + told.caseId();
        String page = "/cases/" + told.caseId() + "/countersignature";
        post(DUTY_MANAGER, cases + "/allocation", "{'version':1,'worker':'cosima'}")
                .statusCode(200);
        post(
                        YOS_MANAGER,
                        cases + "/assessment",
                        "{'version':2,'tool':'ASSETPLUS','concurs':false,'reasons':'School says there is more behind it.',"
                                + "'proposedInstead':'YOUTH_CAUTION','lateReason':'Leave',"
                                + "'happenedAt':'2019-02-07T16:30:00Z'}")
                .statusCode(200);

        get(DUTY_MANAGER, page)
                .statusCode(200)
                .body(containsString("Triage: Theft from shop; Theft from shop"))
                .body(containsString("AssetPlus"))
                .body(containsString("School says there is more behind it."))
                .body(containsString("Youth caution"))
                .body(containsString("Test yos-manager"))
                .body(containsString("7 February 2019, 4:30pm"))
                .body(containsString("Leave"))
                .body(containsString("Countersign it"));
        get(YOS_MANAGER, page)
                .statusCode(200)
                .body(containsString("somebody else has to countersign it"))
                .body(containsString("Or send it back"))
                .body(not(containsString("Countersign it")));
    }

    @Test
    void a_form_is_taken_and_the_page_says_so() {
        Told told = Cases.agreed("Formby", false, "TRIAGE");
        String page = "/cases/" + told.caseId();
        get(DUTY_MANAGER, page + "/allocation").statusCode(200).body(containsString("Cosima Thwaite"));

        form(DUTY_MANAGER, page + "/allocation", "version=1&decision=1&worker=cosima")
                .statusCode(303)
                .header("Location", endsWith("/disposal/cases/" + told.caseId() + "?done=allocation"));
        get(DUTY_MANAGER, page + "?done=allocation").body(containsString("It is recorded."));
        assertThat(told.assessmentState(1)).isEqualTo("ASSESSING");
    }

    @Test
    void a_form_sent_twice_does_it_once() {
        Told told = Cases.agreed("Doubleby", false, "TRIAGE");
        String sent = "once=0b6f5c0e-58a5-4d0a-9f3e-0f6a3a1f2c11&version=1&decision=1&worker=cosima";

        form(DUTY_MANAGER, "/cases/" + told.caseId() + "/allocation", sent).statusCode(303);
        form(DUTY_MANAGER, "/cases/" + told.caseId() + "/allocation", sent).statusCode(303);

        assertThat(told.said()).containsExactly("assessment.allocated");
    }

    @Test
    void what_was_typed_stays_when_it_is_not_taken() {
        Told told = Cases.toSign("Typedby", false, "YOUTH_CONDITIONAL_CAUTION");
        String signing = "/disposals/" + told.disposal() + "/signing";
        get(CASE_MANAGER, signing).statusCode(200).body(containsString("value=\"Morgan Ashdown\""));
        String adult = "&name=Robin+Hale&category=OTHER_ADULT&isVictim=yes&isPolice=no&isAdult=yes";

        form(CASE_MANAGER, signing, "version=2&child=SIGNED&parentOrCarer=SIGNED" + adult)
                .statusCode(400)
                .body(containsString("There is a problem"))
                .body(containsString("href=\"#appropriateAdult\""))
                .body(containsString("value=\"Robin Hale\""));
        form(CASE_MANAGER, signing, "version=2&child=REFUSED&parentOrCarer=SIGNED&appropriateAdult=SIGNED" + adult)
                .statusCode(422)
                .body(containsString("A youth conditional caution needs the child"))
                .body(containsString("href=\"#isVictim\""))
                .body(containsString("value=\"Robin Hale\""));
        form(CASE_MANAGER, signing, "version=1&child=SIGNED&parentOrCarer=SIGNED&appropriateAdult=SIGNED" + adult)
                .statusCode(409)
                .body(containsString("Someone else has just changed this"))
                .body(containsString("value=\"Robin Hale\""));
    }

    @Test
    void the_day_and_time_it_happened_are_read_on_the_clock_in_london() {
        Told told = Cases.toSign("Timeby", false, "TRIAGE");
        String disposal = "/disposals/" + told.disposal();
        String answers = "version=2&child=SIGNED&parentOrCarer=REFUSED&appropriateAdult=SIGNED&name=Morgan"
                + "&category=PARENT_OR_GUARDIAN&isVictim=yes&isPolice=no&isAdult=yes";
        String day = "&happenedOn-day=7&happenedOn-month=6&happenedOn-year=2019&happenedTime=";

        form(CASE_MANAGER, disposal + "/signing", answers + day + "half+four")
                .statusCode(400)
                .body(containsString("href=\"#happenedOn\""));
        form(
                        CASE_MANAGER,
                        disposal + "/signing",
                        answers + day.replace("=7&", "=20&").replace("=6&", "=1&") + "9:00")
                .statusCode(422)
                .body(containsString("href=\"#happenedOn\""))
                .body(containsString("was confirmed on 21 January 2019, 9:30am"));
        form(CASE_MANAGER, disposal + "/signing", answers + day + "16:00").statusCode(303);

        assertThat(ServiceDatabase.rows(
                                "select signed_at at time zone 'UTC', disclosure_version from disposal where id = ?",
                                told.disposal())
                        .get(0))
                .containsExactly("2019-06-07 15:00:00", "before-2020-11-28");
        get(CASE_MANAGER, "/cases/" + told.caseId())
                .body(containsString("7 June 2019, 4:00pm"))
                .body(containsString("The offence was against this adult"))
                .body(containsString("The law about future checks has changed"))
                .body(containsString("Refused to sign"));
        get(CASE_MANAGER, disposal + "/document").body(containsString("before-2020-11-28"));
        form(OFFICER, disposal + "/giving", "version=3" + day + "15:59")
                .statusCode(422)
                .body(containsString("It was not given before its document was read"));
        form(OFFICER, disposal + "/giving", "version=3" + day + "16:30").statusCode(303);
    }

    @Test
    void the_list_has_what_is_to_be_done_and_can_be_narrowed() {
        Told told = Cases.toSign("Listby", false, "TRIAGE");

        get(CASE_MANAGER, "/cases?state=TO_SIGN").statusCode(200).body(containsString("Listby"));
        get(CASE_MANAGER, "/cases?state=IN_DELIVERY").statusCode(200).body(not(containsString("Listby")));
        get(Tokens.dutyManager("hartlepool"), "/cases").statusCode(200).body(not(containsString("Listby")));
        form(CASE_MANAGER, "/disposals/" + told.disposal() + "/stop", "version=2&because=NOT_REACHED&explanation=Moved")
                .statusCode(303);
        get(CASE_MANAGER, "/cases?state=TO_SIGN").body(not(containsString("Listby")));
    }

    @Test
    void home_says_what_needs_whom() {
        Told told = Cases.toSign("Homeby", false, "TRIAGE");
        String disposal = "/api/disposals/" + told.disposal();
        get(CASE_MANAGER, "/").statusCode(200).body(containsString("To sign: "));
        get(new Tokens.Person("casimir", "case-manager", "YOS", "cleveland", "south-tees"), "/")
                .body(containsString("Nothing waits for you here"));
        post(CASE_MANAGER, disposal + "/signing", Cases.signed(2)).statusCode(200);
        get(OFFICER, "/").statusCode(200).body(containsString("To give: "));
        post(OFFICER, disposal + "/giving", "{'version':3}").statusCode(200);
        post(CASE_MANAGER, disposal + "/closing", "{'version':4,'completed':false,'summary':'Stopped.'}")
                .body("state", equalTo("UNDER_REVIEW"));
        get(YOS_MANAGER, "/").body(containsString("Under review: "));
        get(YOS_MANAGER, "/disposals/" + told.disposal() + "/review")
                .statusCode(200)
                .body(containsString("Was there a reasonable excuse?"));
    }

    @Test
    void an_inspector_finds_the_way_to_the_giving_and_back_to_the_case() {
        Told told = Cases.toSign("Inspectby", false, "TRIAGE");
        post(CASE_MANAGER, "/api/disposals/" + told.disposal() + "/signing", Cases.signed(2))
                .statusCode(200);

        Tokens.Person inspector = new Tokens.Person("isolde", "police-inspector", "POLICE", "cleveland", "");
        given().auth()
                .oauth2(inspector.token())
                .accept("text/html")
                .get("/cases/" + told.caseId())
                .then()
                .statusCode(200)
                .body(containsString("/disposals/" + told.disposal() + "/giving"));
        form(inspector, "/disposals/" + told.disposal() + "/giving", "version=3")
                .statusCode(303)
                .header("Location", endsWith("/disposal/cases/" + told.caseId() + "?done=giving"));
    }

    private static ValidatableResponse form(Tokens.Person actor, String path, String fields) {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[16]);
        return given().auth()
                .oauth2(actor.token())
                .redirects()
                .follow(false)
                .cookie("csrf-disposal", token)
                .contentType("application/x-www-form-urlencoded")
                .body("csrf-token=" + token + "&" + fields)
                .post(path)
                .then();
    }
}

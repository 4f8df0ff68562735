package uk.concord.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.concord.testing.RealParts;
import uk.concord.testing.Tokens;

/** Lists of G26s: who finds which, by page and by API. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReferralListsTest {

    private static final Tokens.Person CHECKER = Tokens.secondedOfficer();
    private static final Tokens.Person SYSTEM = Tokens.policeSystem();

    @Test
    void found_by_reference_crime_reference_and_either_way_of_a_name() {
        String reference = ReferralDoor.send(ReferralDoor.form("Findable", "CR/2019/6001"))
                .extract()
                .path("reference");
        for (String words : new String[] {reference.toLowerCase(), "CR/2019/6001", "findab", "Rowan Findable"}) {
            ReferralDoor.as(CHECKER)
                    .queryParam("q", words)
                    .get("/api/referrals")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1))
                    .body("referrals.reference", contains(reference))
                    .body("referrals.child", contains("Rowan Findable"));
        }
        ReferralDoor.as(CHECKER)
                .queryParam("q", "Findable")
                .queryParam("state", "CLOSED")
                .get("/api/referrals")
                .then()
                .body("total", equalTo(0));
        ReferralDoor.as(CHECKER)
                .queryParam("from", "yesterday")
                .get("/api/referrals")
                .then()
                .statusCode(400)
                .body("reasons.field", contains("from"));
    }

    @Test
    void who_only_sends_finds_their_own_and_another_area_nothing() {
        String reference = ReferralDoor.send(ReferralDoor.form("Ownable", "CR/2019/6002"))
                .extract()
                .path("reference");

        ReferralDoor.as(SYSTEM)
                .queryParam("q", "Ownable")
                .get("/api/referrals")
                .then()
                .body("referrals.reference", contains(reference));
        ReferralDoor.as(ReferralDoor.officer())
                .queryParam("q", "Ownable")
                .get("/api/referrals")
                .then()
                .body("total", equalTo(0));
        ReferralDoor.as(new Tokens.Person("test-duty", "duty-manager", "YOS", "cleveland", "hartlepool"))
                .queryParam("q", "Ownable")
                .get("/api/referrals")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void twenty_five_a_page_and_filters_stay_in_the_address() {
        for (int number = 0; number < 26; number++) {
            ReferralDoor.sent(ReferralDoor.form("Pageful", "CR/2019/61" + (10 + number)));
        }
        String next = ReferralDoor.as(SYSTEM)
                .queryParam("q", "Pageful")
                .get("/api/referrals")
                .then()
                .body("total", equalTo(26))
                .body("referrals", hasSize(25))
                .body("next", notNullValue())
                .extract()
                .path("next");
        assertThat(next).contains("q=Pageful", "page=2");
        ReferralDoor.as(SYSTEM)
                .get(next.substring("/intake".length()))
                .then()
                .body("referrals", hasSize(1))
                .body("next", nullValue());
        ReferralDoor.as(CHECKER)
                .get("/referrals?q=Pageful&state=&sort=newest&from=1/1/2015")
                .then()
                .statusCode(200)
                .body(containsString("26 found"))
                .body(containsString("value=\"Pageful\""))
                .body(containsString("from=1%2F1%2F2015&amp;page=2&amp;q=Pageful&amp;sort=newest&amp;state="));
        ReferralDoor.as(CHECKER)
                .get("/referrals?q=Pageful&from=soon")
                .then()
                .statusCode(200)
                .body(containsString("Enter the day such as 21/1/2019."));
    }
}

package uk.concord.intake.paper;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.concord.intake.referral.AdultCategory;
import uk.concord.intake.referral.ReferralDoor;
import uk.concord.intake.referral.Route;
import uk.concord.testing.RealParts;
import uk.concord.testing.Tokens;

/** The forms to fill in by hand offer what the pages offer, to everybody who is signed in. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PaperTest {

    @Test
    void a_blank_g26_has_every_choice_of_the_page_and_room_for_each_fact() {
        ValidatableResponse page = ReferralDoor.as(ReferralDoor.officer())
                .get("/referrals/blank")
                .then()
                .statusCode(200);
        for (Route route : Route.values()) {
            page.body(containsString(route.title()));
        }
        for (AdultCategory adult : AdultCategory.values()) {
            page.body(containsString(adult.title()));
        }
        page.body(containsString("Youth conditional caution"))
                .body(containsString("South Tees"))
                .body(containsString("concord-paper__letter"))
                .body(not(containsString("NOT_FOUND")))
                .body(not(containsString("offender")));
    }

    @Test
    void a_visit_sheet_says_nothing_of_the_person_harmed() {
        ReferralDoor.as(Tokens.dutyManager("south-tees"))
                .get("/referrals/visit-sheet")
                .then()
                .statusCode(200)
                .body(containsString("own words"))
                .body(not(containsString("victim")))
                .body(not(containsString("Victim")));
    }
}

package uk.concord.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.concord.intake.referral.ReferralDoor;
import uk.concord.testing.RealParts;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** Who is this child: found by the machine, said by a person, told to the others, and undone. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WhoIsThisChildJourneyTest {

    private static final Tokens.Person OFFICER = Tokens.secondedOfficer();

    @Test
    void twins_are_told_apart_and_nobody_is_asked_again() {
        String family = name();
        String robin = MatchDoor.notice(
                MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "", "14 Fernlea Row"));
        String rowan = MatchDoor.notice(MatchDoor.child("Rowan", family, "2005-03-14", "", "14 Fernlea Row"));
        String match = MatchDoor.between(robin, rowan);
        MatchDoor.see(OFFICER, match)
                .statusCode(200)
                .body("state", equalTo("UNDECIDED"))
                .body("agrees", contains("Same birth date", "Same family name", "Same address"))
                .body("differs", contains("Given names differ"))
                .body("allowedActions", contains("SAY_SAME", "SAY_DIFFERENT", "ASK"));

        MatchDoor.say(match, 1, "SAY_DIFFERENT").statusCode(200).body("state", equalTo("DIFFERENT"));

        assertThat(facts(match)).isEmpty();
        MatchDoor.notice(MatchDoor.child("Rowan", family, "2005-03-14", "", "2 Harbour View"));
        assertThat(ServiceDatabase.number(
                        "select count(*) from person_match where ?::uuid in (first_person, second_person)"
                                + " and ?::uuid in (first_person, second_person)",
                        robin,
                        rowan))
                .isEqualTo(1);
        MatchDoor.say(match, 2, "SAY_SAME")
                .statusCode(409)
                .body("reasons.code", contains("match-in-another-state"))
                .body("reasons.text", everyItem(containsString("Two children")))
                .body("allowedActions", contains("UNDO"));
    }

    @Test
    void of_one_crime_two_g26s_of_one_child_are_alike_once_the_records_are_tied_together() {
        String form =
                ReferralDoor.form(name(), "CR/" + UUID.randomUUID().toString().substring(0, 8));
        String first = ReferralDoor.sent(form);
        String second = ReferralDoor.sent(form.replace("14 Fernlea Row", "2 Harbour View"));
        String match = MatchDoor.between(personOf(first), personOf(second));
        String found = "About this child there is also ";
        ReferralDoor.as(OFFICER).get("/referrals/" + second).then().body(not(containsString(found)));

        MatchDoor.say(match, 1, "SAY_SAME").statusCode(200);

        ReferralDoor.as(OFFICER).get("/referrals/" + second).then().body(containsString(found));
    }

    @Test
    void one_child_is_tied_together_untied_and_tied_again_under_one_link() {
        String match = MatchDoor.ofTwo(name());
        MatchDoor.say(match, 1, "SAY_SAME").statusCode(200).body("allowedActions", contains("UNDO"));
        MatchDoor.undo(match, 2).statusCode(200).body("state", equalTo("UNDECIDED"));
        MatchDoor.say(match, 3, "SAY_SAME")
                .statusCode(200)
                .body("version", equalTo(4))
                .body("versions.state", contains("SAME", "UNDECIDED", "SAME", "UNDECIDED"))
                .body("versions[0].by", equalTo("Test seconded-officer"))
                .body("versions[1].reason", equalTo("It was the brother."));

        assertThat(facts(match))
                .containsExactly(
                        List.of("uk.concord.person.linked.v1", "1"),
                        List.of("uk.concord.person.unlinked.v1", "2"),
                        List.of("uk.concord.person.linked.v1", "3"));
        assertThat(ServiceDatabase.rows(
                        "select o.key = m.first_person::text, m.first_person < m.second_person from outbox o,"
                                + " person_match m where m.id = ?::uuid and o.payload::jsonb"
                                + "->>'linkId' = m.id::text limit 1",
                        match))
                .containsExactly(List.of("t", "t"));
        assertThat(ServiceDatabase.number(
                        "select count(*) from audit a, person_match m where m.id = ?::uuid and a.act = 'COMBINATION'"
                                + " and a.subject in ('person/' || m.first_person, 'person/' || m.second_person)",
                        match))
                .isEqualTo(6);
    }

    @Test
    void two_people_at_once_are_one_word_and_the_other_reads_what_stands() throws Exception {
        String match = MatchDoor.ofTwo(name());
        List<Integer> answers = atOnce(
                10,
                number -> MatchDoor.say(match, 1, number % 2 == 0 ? "SAY_SAME" : "SAY_DIFFERENT")
                        .extract()
                        .statusCode());
        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(ServiceDatabase.number("select count(*) from person_match_version where match_id = ?::uuid", match))
                .isEqualTo(2);
    }

    @Test
    void two_who_come_at_once_are_found_alike() throws Exception {
        String family = name();
        atOnce(4, number -> {
            MatchDoor.notice(
                    MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "", number + " Fernlea Row"));
            return 0;
        });
        assertThat(ServiceDatabase.number(
                        "select count(*) from person_match m join person p on p.id = m.first_person"
                                + " join person q on q.id = m.second_person"
                                + " where p.family_name = ? and q.family_name = p.family_name",
                        family))
                .isEqualTo(6);
    }

    @Test
    void what_was_said_of_others_is_not_contradicted() {
        String family = name();
        String a = MatchDoor.notice(
                MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "", "1 Fernlea Row"));
        String b = MatchDoor.notice(
                MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "", "2 Fernlea Row"));
        String c = MatchDoor.notice(
                MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "", "3 Fernlea Row"));
        MatchDoor.say(MatchDoor.between(a, b), 1, "SAY_DIFFERENT").statusCode(200);
        MatchDoor.say(MatchDoor.between(b, c), 1, "SAY_SAME").statusCode(200);

        MatchDoor.say(MatchDoor.between(a, c), 1, "SAY_SAME")
                .statusCode(422)
                .body("reasons.code", contains("match-kept-apart-elsewhere"));
        MatchDoor.undo(MatchDoor.between(a, b), 2).statusCode(200);
        MatchDoor.say(MatchDoor.between(a, c), 1, "SAY_SAME").statusCode(200);
        MatchDoor.say(MatchDoor.between(a, b), 3, "SAY_DIFFERENT")
                .statusCode(422)
                .body("reasons.code", contains("match-tied-elsewhere"));

        String d = MatchDoor.notice(
                MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "", "4 Fernlea Row"));
        assertThat(ServiceDatabase.number(
                        "select count(*) from person_match where ?::uuid in (first_person, second_person)", d))
                .as("a child of three records is asked about once")
                .isEqualTo(1);
    }

    @Test
    void a_known_pnc_id_with_another_birth_date_is_taken_in_and_asked_about() {
        String family = name();
        String known = MatchDoor.notice(
                MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "2016/0000007A", ""));
        String sent = ReferralDoor.sent(form(family).replace("2005-03-14", "2004-03-14"));

        List<String> matches = ReferralDoor.as(OFFICER)
                .get("/api/matches?person={id}", personOf(sent))
                .then()
                .statusCode(200)
                .extract()
                .path("matches.matchId");
        assertThat(matches).hasSize(1);
        assertThat(matches.get(0)).isEqualTo(MatchDoor.between(known, personOf(sent)));
        MatchDoor.see(OFFICER, matches.get(0)).body("agrees", hasItem("Same PNC id"));
        ReferralDoor.as(OFFICER)
                .get("/api/referrals/{id}", sent)
                .then()
                .body("findings.code", hasItem("identity-not-settled"));

        ReferralDoor.act(OFFICER, sent, "acceptance", "{\"version\":1}").statusCode(200);
        assertThat(accepted(sent)).contains("\"identityConfirmed\":false");
    }

    @Test
    void once_compared_the_child_of_a_g26_is_confirmed() {
        String family = name();
        MatchDoor.notice(MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "2016/0000008B", ""));
        String sent = ReferralDoor.sent(
                form(family).replace("2016/0000007A", "2016/0000008B").replace("2005-03-14", "2005-03-24"));
        String match = ReferralDoor.as(OFFICER)
                .get("/api/matches?person={id}", personOf(sent))
                .then()
                .extract()
                .path("matches[0].matchId");
        MatchDoor.say(match, 1, "SAY_SAME").statusCode(200);

        ReferralDoor.as(OFFICER)
                .get("/api/referrals/{id}", sent)
                .then()
                .body("findings.code", not(hasItem("identity-not-settled")));
        ReferralDoor.act(OFFICER, sent, "acceptance", "{\"version\":1}").statusCode(200);
        assertThat(accepted(sent)).contains("\"identityConfirmed\":true");
    }

    @Test
    void a_restricted_child_is_not_shown_and_somebody_with_the_right_is_asked() {
        String family = name();
        String hidden = MatchDoor.notice(MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "", ""));
        MatchDoor.restrict(hidden);
        String sent = ReferralDoor.sent(form(family).replace("\"pncId\": \"2016/0000007A\",", ""));
        String match = MatchDoor.between(hidden, personOf(sent));

        MatchDoor.see(OFFICER, match).statusCode(404);
        MatchDoor.say(match, 1, "SAY_SAME").statusCode(404);
        ReferralDoor.as(OFFICER)
                .get("/api/matches?person={id}", personOf(sent))
                .then()
                .body("matches", hasSize(0));
        ReferralDoor.as(OFFICER)
                .get("/api/referrals/{id}", sent)
                .then()
                .body("findings.code", not(hasItem("identity-not-settled")));
        MatchDoor.see(MatchDoor.inspector(), match).statusCode(200);
        MatchDoor.say(MatchDoor.inspector(), match, 1, "SAY_SAME", "The mother works with us.")
                .statusCode(200)
                .body("versions[0].role", equalTo("police-inspector"));
    }

    @Test
    void not_sure_asks_the_others_and_stands_first_on_their_list() {
        String match = MatchDoor.ofTwo(name());
        MatchDoor.say(OFFICER, match, 1, "ASK", "Does anybody know this family?")
                .statusCode(200);

        ReferralDoor.as(MatchDoor.inspector())
                .get("/api/matches")
                .then()
                .statusCode(200)
                .body("matches[0].state", equalTo("ASKED"))
                .body("matches.matchId", hasItem(match))
                .body(
                        "matches.find { it.matchId == '" + match + "' }.versions[0].reason",
                        equalTo("Does anybody know this family?"));
        MatchDoor.say(MatchDoor.inspector(), match, 2, "SAY_DIFFERENT", "Cousins.")
                .statusCode(200);
        ReferralDoor.as(MatchDoor.inspector()).get("/api/matches").then().body("matches.matchId", not(hasItem(match)));
    }

    @Test
    void a_notice_of_an_unknown_child_far_away_shows_kind_day_and_place_only() {
        String family = name();
        String one = MatchDoor.notice(
                MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "", ""), "hartlepool");
        String sent = ReferralDoor.sent(form(family).replace("\"pncId\": \"2016/0000007A\",", ""));
        String match = MatchDoor.between(one, personOf(sent));
        assertThat(ofBoth(match, "records.what")).containsExactlyInAnyOrder("Youth restorative disposal", "G26");
        assertThat(ofBoth(match, "records.yos")).containsExactlyInAnyOrder("Hartlepool", "South Tees");
        MatchDoor.see(Tokens.dutyManager("south-tees"), match).statusCode(403);
    }

    @Test
    void names_are_kept_as_sent_and_found_whatever_their_marks() {
        String family = name();
        String sent = "\u202b" + "مُحَمَّد" + "\u202c";
        String one = MatchDoor.notice(MatchDoor.child(sent, "Zoe\u0308-" + family, "2005-03-14", "", ""));
        String other = MatchDoor.notice(MatchDoor.child("محمد", family + " ZOË", "2005-03-14", "", ""));

        String match = MatchDoor.between(one, other);
        MatchDoor.see(OFFICER, match)
                .statusCode(200)
                .body("agrees", hasItems("Same given name", "Same family names in another order"));
        assertThat(ofBoth(match, "names.givenNames")).containsExactlyInAnyOrder(sent, "محمد");
    }

    @Test
    void what_cannot_be_a_name_or_a_pnc_id_is_said_at_its_field() {
        Map<String, String> child = MatchDoor.child("R".repeat(10_000), "Ashdown", "2005-03-14", "2016/0000007S", "");
        ReferralDoor.as(Tokens.policeSystem())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of(
                        "kind", "YOUTH_RESTORATIVE_DISPOSAL",
                        "givenOn", "2018-11-02",
                        "crimeReference", "CR/1234",
                        "yos", "south-tees",
                        "child", child))
                .post("/api/notices")
                .then()
                .statusCode(400)
                .body("reasons.field", hasItems("/child/givenNames", "/child/pncId"))
                .body("reasons.text", hasItem(containsString("up to 100 characters")));
        String longest = "é".repeat(99) + name().charAt(0);
        MatchDoor.notice(MatchDoor.child(longest, "\ufdfa".repeat(100), "2005-03-14", "", "\ufdfa".repeat(300)));
    }

    @Test
    void the_page_asks_shows_what_was_typed_and_undoes() {
        String match = MatchDoor.ofTwo(name());
        String page = "/matches/" + match;
        ReferralDoor.as(OFFICER)
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Is this one child?"))
                .body(containsString("Same birth date"))
                .body(containsString("Addresses differ"))
                .body(containsString("Not sure: ask"));
        ReferralDoor.page(OFFICER, page + "/decision", Map.of("version", "1", "reason", "I typed <this>."))
                .statusCode(400)
                .body(containsString("I typed &lt;this&gt;."))
                .body(containsString("href=\"#decision\""));
        ReferralDoor.page(
                        OFFICER,
                        page + "/decision",
                        Map.of("version", "1", "reason", "Their mother said so.", "decision", "SAY_SAME"))
                .statusCode(303);
        ReferralDoor.as(OFFICER)
                .get(page)
                .then()
                .body(containsString("Same child"))
                .body(containsString("Their mother said so."));
        ReferralDoor.page(OFFICER, page + "/undoing", Map.of("version", "1", "reason", "Too quick."))
                .statusCode(409)
                .body(containsString("Same child"));
        ReferralDoor.page(OFFICER, page + "/undoing", Map.of("version", "2", "reason", "It was the brother."))
                .statusCode(303);
        ReferralDoor.as(OFFICER).get("/matches").then().statusCode(200).body(containsString("Children to match"));
    }

    @Test
    void the_check_of_a_g26_has_the_candidates_and_asks_before_it_accepts() {
        String family = name();
        String one = MatchDoor.notice(MatchDoor.child(MatchDoor.firstName(family), family, "2005-03-14", "", ""));
        String sent = ReferralDoor.sent(form(family).replace("\"pncId\": \"2016/0000007A\",", ""));
        String match = MatchDoor.between(one, personOf(sent));
        String page = "/referrals/" + sent;
        ReferralDoor.as(OFFICER)
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("id=\"who-is-this-child\""))
                .body(containsString("Same birth date"))
                .body(containsString("/intake/matches/" + match + "?from=" + sent));
        ReferralDoor.as(Tokens.dutyManager("south-tees"))
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("A seconded officer says whether it is the same child."))
                .body(not(containsString("/intake/matches/")));
        ReferralDoor.page(OFFICER, page + "/acceptance", Map.of("version", "1", "asked", "true"))
                .statusCode(400)
                .body(containsString("Compare the records first"));
        ReferralDoor.page(
                        OFFICER,
                        "/matches/" + match + "/decision",
                        Map.of("version", "1", "decision", "SAY_DIFFERENT", "reason", "Cousins.", "from", sent))
                .statusCode(303)
                .header("Location", containsString("/intake/referrals/" + sent + "#who-is-this-child"));
        ReferralDoor.page(OFFICER, page + "/acceptance", Map.of("version", "1", "identityConfirmed", "true"))
                .statusCode(303);
    }

    @Test
    void a_g26_that_is_mended_asks_about_nobody_of_whom_nothing_is_recorded() {
        String family = name();
        String sent = ReferralDoor.sent(form(family).replace("\"pncId\": \"2016/0000007A\",", ""));
        String before = personOf(sent);
        ReferralDoor.giveBack(sent).statusCode(200);
        ReferralDoor.sendAgain(
                        Tokens.policeSystem(),
                        sent,
                        1,
                        form(family)
                                .replace("\"pncId\": \"2016/0000007A\",", "")
                                .replace(MatchDoor.firstName(family), MatchDoor.firstName(family) + "e"))
                .statusCode(200);
        assertThat(personOf(sent)).isNotEqualTo(before);
        ReferralDoor.as(OFFICER)
                .get("/api/referrals/{id}", sent)
                .then()
                .body("findings.code", not(hasItem("identity-not-settled")));
    }

    /** A G26 about somebody of this family, born on 14 March 2005, with a PNC id. */
    private static String form(String familyName) {
        return ReferralDoor.form(
                        familyName, "CR/" + UUID.randomUUID().toString().substring(0, 8))
                .replaceFirst(
                        "\"givenNames\": \"[^\"]*\"",
                        "\"pncId\": \"2016/0000007A\", \"givenNames\": \"" + MatchDoor.firstName(familyName) + "\"")
                .replaceFirst("\"dateOfBirth\": \"[^\"]*\"", "\"dateOfBirth\": \"2005-03-14\"");
    }

    private static String name() {
        return IntStream.range(0, 9)
                .map(place -> 'a' + (int) (Math.random() * 26))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String personOf(String caseId) {
        return ServiceDatabase.rows("select person_id from referral where id = ?::uuid", caseId)
                .get(0)
                .get(0);
    }

    private static List<String> ofBoth(String match, String path) {
        List<String> both = new ArrayList<>();
        for (String side : List.of("first", "second")) {
            both.addAll(MatchDoor.see(OFFICER, match)
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList(side + "." + path, String.class));
        }
        return both;
    }

    private static String accepted(String caseId) {
        return ServiceDatabase.rows(
                        "select payload from outbox where key = ? and type =" + " 'uk.concord.referral.accepted.v1'",
                        caseId)
                .get(0)
                .get(0);
    }

    /** The types and versions of the facts about a link, in order. */
    private static List<List<String>> facts(String match) {
        return ServiceDatabase.rows(
                "select type, payload::jsonb->>'version' from outbox"
                        + " where type like 'uk.concord.person.%linked.v1'"
                        + " and payload::jsonb->>'linkId' = ? order by position",
                match);
    }

    private interface Numbered {
        int at(int number) throws Exception;
    }

    private static List<Integer> atOnce(int many, Numbered act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Integer>> acts = new ArrayList<>();
            IntStream.range(0, many).forEach(number -> acts.add(() -> act.at(number)));
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : people.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}

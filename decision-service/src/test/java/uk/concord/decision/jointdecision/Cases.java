package uk.concord.decision.jointdecision;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.concord.testing.Broker;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/** Invented cases as intake and disposal-service would tell of them, and people who act in them by the API. */
public final class Cases {

    public static final Tokens.Person OFFICER = Tokens.secondedOfficer();
    public static final Tokens.Person DUTY_MANAGER = Tokens.dutyManager("south-tees");
    public static final Tokens.Person YOS_MANAGER = Tokens.yosManager();
    public static final Tokens.Person INSPECTOR =
            new Tokens.Person("test-inspector", "police-inspector", "POLICE", "cleveland", "");

    private static final Duration SOON = Duration.ofSeconds(20);

    private Cases() {}

    /** A case with one offence. */
    public record Case(UUID caseId, UUID personId, UUID offenceId) {}

    /** A form as it is sent: what an amendment changes of it. */
    public record Form(int version, String crimeReference, boolean sufficient) {
        /** An amendment is recorded when it is said; the first form before everything else. */
        String recordedAt() {
            return version == 1 ? "2019-01-22T09:00:00Z" : Instant.now().toString();
        }

        static Form first(Case made) {
            return new Form(1, crime(made), true);
        }
    }

    /** A child of fourteen or so, known to intake. */
    public static UUID child(String familyName, boolean restricted) {
        UUID person = UUID.randomUUID();
        Broker.say(
                "intake",
                "concord.persons",
                person.toString(),
                "uk.concord.person.registered.v1",
                quoted("{'personId':'%s','version':1,'givenNames':'Robin','familyName':'%s','dateOfBirth':'%s',"
                                + "'force':'cleveland','yos':'south-tees','restricted':%s}")
                        .formatted(
                                person,
                                familyName,
                                LocalDate.now().minusYears(14).minusDays(40),
                                restricted));
        return person;
    }

    /** Says that the referral of this child was sent and accepted. */
    public static Case accepted(UUID person, int personVersion) {
        Case made = new Case(UUID.randomUUID(), person, UUID.randomUUID());
        say(
                "intake",
                made,
                "uk.concord.referral.submitted.v1",
                ("{'caseId':'%s','reference':'G-4K7Q-9T2B','version':1,'force':'cleveland','yos':'south-tees',"
                                + "'restricted':false,'personId':'%s','crimeReference':'%s',"
                                + "'offences':[{'offenceId':'%s','number':1,'code':'TH68010','title':'Theft from shop'}],"
                                + "'proposed':'TRIAGE',%s}")
                        .formatted(made.caseId(), person, crime(made), made.offenceId(), by("referring-officer")));
        say("intake", made, "uk.concord.referral.accepted.v1", form(made, personVersion, Form.first(made), ""));
        return made;
    }

    /** The case's own crime. */
    private static String crime(Case made) {
        return "CR/2019/" + made.caseId().toString().substring(0, 8).toUpperCase();
    }

    /** Says that the form was amended. */
    public static void amended(Case made, Form form, boolean material) {
        String changes = ",'material':%s,'changes':[{'field':'/evidence/sufficient','title':'Evidence','material':%s}]"
                .formatted(material, material);
        say("intake", made, "uk.concord.referral.amended.v1", form(made, 1, form, changes));
    }

    private static String form(Case made, int personVersion, Form form, String more) {
        LocalDate today = LocalDate.now();
        return ("{'caseId':'%s','reference':'G-4K7Q-9T2B','version':%d,'force':'cleveland','yos':'south-tees',"
                        + "'restricted':false,'personId':'%s','personVersion':%d,'receivedOn':'%s',"
                        + "'returnedDays':[],'crimeReference':'%s','identityConfirmed':true,"
                        + "'offences':[{'offenceId':'%s','number':1,'code':'TH68010','title':'Theft from shop',"
                        + "'offenceClass':'EITHER_WAY','timeLimit':'NONE','from':'%s','to':'%s',"
                        + "'whatHappened':'Took two bars of chocolate.','admission':'FULL'}],"
                        + "'evidence':{'sufficient':%s,'saidBy':'Sergeant Pell'},"
                        + "'appropriateAdult':{'name':'Morgan Ashdown','category':'PARENT_OR_GUARDIAN',"
                        + "'isVictim':false,'isPolice':false,'isAdult':true},"
                        + "'parentOrCarer':{'name':'Morgan Ashdown','relationship':'Mother'},"
                        + "'address':'14 Fernlea Row, Eastmoor',"
                        + "'victim':{'kind':'ORGANISATION','views':'The shop wants an apology.'},"
                        + "'proposal':{'disposal':'TRIAGE','reason':'A first, small theft.'}%s,%s}")
                .formatted(
                        made.caseId(),
                        form.version(),
                        made.personId(),
                        personVersion,
                        today.minusDays(1),
                        form.crimeReference(),
                        made.offenceId(),
                        today.minusDays(10),
                        today.minusDays(10),
                        form.sufficient(),
                        more,
                        by("seconded-officer").replace("2019-01-22T09:00:00Z", form.recordedAt()));
    }

    /** A case of a new child, open to be decided. */
    public static Case open() {
        return opened(accepted(child("Ashdown", false), 1));
    }

    /** Waits until the case is open to be decided. */
    public static Case opened(Case made) {
        await().atMost(SOON).until(() -> get(YOS_MANAGER, made).extract().statusCode() == 200);
        return made;
    }

    public static ValidatableResponse get(Tokens.Person person, Case made) {
        return given().auth()
                .oauth2(person.token())
                .get("/api/cases/{case}", made.caseId())
                .then();
    }

    public static int version(Case made) {
        return get(YOS_MANAGER, made).extract().path("version");
    }

    public static ValidatableResponse propose(Tokens.Person person, Case made, String disposal) {
        return propose(person, made, disposal, "");
    }

    public static ValidatableResponse propose(Tokens.Person person, Case made, String disposal, String more) {
        return post(
                person, made, "proposal", "'reasons':'Together we think so.','lines':" + lines(made, disposal, more));
    }

    public static ValidatableResponse agree(Tokens.Person person, Case made) {
        return send(person, made, "agreement", "{'version':%d}".formatted(version(made)))
                .then();
    }

    public static ValidatableResponse differ(Tokens.Person person, Case made) {
        return post(person, made, "difference", "'reasons':'We think otherwise.'");
    }

    public static ValidatableResponse decideByPolice(Tokens.Person person, Case made, String disposal) {
        return post(
                person,
                made,
                "police-decision",
                "'reasons':'The police decide so.','lines':" + lines(made, disposal, ""));
    }

    public static String lines(Case made, String disposal, String more) {
        return "[{'offenceId':'%s','disposal':'%s','reason':'It fits the child.'%s}]"
                .formatted(made.offenceId(), disposal, more);
    }

    public static ValidatableResponse post(Tokens.Person person, Case made, String act, String fields) {
        return send(person, made, act, "{'version':%d,%s}".formatted(version(made), fields))
                .then();
    }

    public static Response send(Tokens.Person person, Case made, String act, String body) {
        return given().auth()
                .oauth2(person.token())
                .contentType("application/json")
                .body(quoted(body))
                .post("/api/cases/{case}/{act}", made.caseId(), act);
    }

    /** Says that the assessment of a decision was countersigned. */
    public static void assessed(Case made, int decision, boolean concurs) {
        say(
                "disposal",
                made,
                "uk.concord.assessment.completed.v1",
                ("{'caseId':'%s','decision':%d,'offenceIds':['%s'],'tool':'ASSETPLUS','concurs':%s,'reasons':'Seen.',"
                                + "'assessedBy':{'id':'cai','name':'Cai Brock'},'late':false,%s}")
                        .formatted(made.caseId(), decision, made.offenceId(), concurs, by("duty-manager")));
    }

    public static void stopped(Case made, int decision, String kind, String because) {
        say(
                "disposal",
                made,
                "uk.concord.disposal.stopped.v1",
                ("{'caseId':'%s','disposalId':'%s','decision':%d,'kind':'%s','offenceIds':['%s'],'because':'%s',"
                                + "'explanation':'So it was.',%s}")
                        .formatted(
                                made.caseId(),
                                UUID.randomUUID(),
                                decision,
                                kind,
                                made.offenceId(),
                                because,
                                by("case-manager")));
    }

    public static UUID wasGiven(Case made, int decision, String kind) {
        UUID disposal = UUID.randomUUID();
        say(
                "disposal",
                made,
                "uk.concord.disposal.given.v1",
                ("{'caseId':'%s','disposalId':'%s','decision':%d,'kind':'%s','offenceIds':['%s'],'personId':'%s',"
                                + "'givenOn':'%s',%s}")
                        .formatted(
                                made.caseId(),
                                disposal,
                                decision,
                                kind,
                                made.offenceId(),
                                made.personId(),
                                LocalDate.now(),
                                by("seconded-officer")));
        return disposal;
    }

    /** Says how a given disposal came to its end. @param more the fields of that type */
    public static void ended(Case made, UUID disposal, int decision, String kind, String type, String more) {
        say(
                "disposal",
                made,
                type,
                ("{'caseId':'%s','disposalId':'%s','decision':%d,'kind':'%s','offenceIds':['%s'],'personId':'%s',"
                                + "'summary':'It went well.',%s,%s}")
                        .formatted(
                                made.caseId(),
                                disposal,
                                decision,
                                kind,
                                made.offenceId(),
                                made.personId(),
                                more,
                                by("case-manager")));
    }

    /** The payloads of this type that were said of the case, in order. */
    public static List<String> said(Case made, String type) {
        return ServiceDatabase.rows(
                        "select payload from outbox where key = ? and type = ? order by seq",
                        made.caseId().toString(),
                        type)
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** Waits until the case is in this state. */
    public static void becomes(Case made, String state) {
        await().atMost(SOON).until(() -> get(YOS_MANAGER, made).extract().path("state"), state::equals);
    }

    /** Waits until its one offence is in this state. */
    public static void lineBecomes(Case made, String state) {
        await().atMost(SOON).until(() -> get(YOS_MANAGER, made).extract().path("lines[0].state"), state::equals);
    }

    private static void say(String service, Case made, String type, String payload) {
        Broker.say(service, "concord.cases", made.caseId().toString(), type, quoted(payload));
    }

    private static String by(String role) {
        return "'by':{'id':'somebody','name':'Some Body','role':'%s'},'recordedAt':'2019-01-22T09:00:00Z'"
                .formatted(role);
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}

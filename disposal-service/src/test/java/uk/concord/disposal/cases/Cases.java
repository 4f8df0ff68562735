package uk.concord.disposal.cases;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import uk.concord.disposal.child.Facts;
import uk.concord.testing.Broker;
import uk.concord.testing.ServiceDatabase;
import uk.concord.testing.Tokens;

/**
 * An invented child's case of 2019, brought as far as a test needs it by the facts of the other services and by the API.
 * The time of the tests is today's, so that assessments of it are late.
 */
public final class Cases {

    public static final Duration SOON = Duration.ofSeconds(20);
    public static final Tokens.Person DUTY_MANAGER = Tokens.dutyManager("south-tees");
    public static final Tokens.Person YOS_MANAGER = Tokens.yosManager();
    public static final Tokens.Person OFFICER = Tokens.secondedOfficer();
    public static final Tokens.Person CASE_MANAGER =
            new Tokens.Person("cosima", "case-manager", "YOS", "cleveland", "south-tees");

    private Cases() {}

    /**
     * A case of which intake and decision have told.
     *
     * @param offence the first offence
     * @param other the second
     */
    public record Told(UUID caseId, UUID person, UUID offence, UUID other) {

        public UUID disposal() {
            return UUID.fromString(ServiceDatabase.rows(
                            "select id from disposal where case_id = ? order by decision desc limit 1", caseId)
                    .get(0)
                    .get(0));
        }

        /** Whatever this service said of the case, in order, without what the payloads hold. */
        public List<String> said() {
            return ServiceDatabase.rows("select type from outbox where key = ? order by position", caseId.toString())
                    .stream()
                    .map(row -> row.get(0).replace("uk.concord.", "").replace(".v1", ""))
                    .toList();
        }

        public String disposalState() {
            return ServiceDatabase.rows(
                            "select state from disposal where case_id = ? order by decision desc limit 1", caseId)
                    .get(0)
                    .get(0);
        }

        public String assessmentState(int decision) {
            return ServiceDatabase.rows(
                            "select state from assessment where case_id = ? and decision = ?", caseId, decision)
                    .get(0)
                    .get(0);
        }
    }

    /** An accepted case with two offences of a child of South Tees. */
    public static Told accepted(String familyName, boolean restricted, String born) {
        Told told = unheard(familyName, restricted, born);
        accept(told, restricted);
        known(told, 1);
        return told;
    }

    /** Says that the form was amended: from this day, and with this adult as parent and appropriate adult. */
    public static void amend(Told told, int version, String from, String adult) {
        String amended = acceptance(told, false)
                .replace("'version':1", "'version':" + version)
                .replace("'from':'2019-01-12'", "'from':'" + from + "'")
                .replace("Morgan Ashdown", adult)
                .replace(
                        "'proposal'",
                        "'material':true,'changes':[{'field':'/offences/0/from','title':'First day of offence 1',"
                                + "'material':true}],'proposal'");
        hear("intake", told, "referral.amended", amended);
    }

    /** Waits until this version of the form is known. */
    public static void known(Told told, int version) {
        await().atMost(SOON)
                .until(() -> ServiceDatabase.number(
                                "select count(*) from case_file where case_id = ? and version = ?",
                                told.caseId(),
                                version)
                        == 1);
    }

    /** A child of South Tees with a case of which nothing was told yet. */
    public static Told unheard(String familyName, boolean restricted, String born) {
        Told told = new Told(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Facts.registered(told.person(), familyName, restricted, born);
        return told;
    }

    /** Says that the form was accepted, at its first version. */
    public static void accept(Told told, boolean restricted) {
        hear("intake", told, "referral.accepted", acceptance(told, restricted));
    }

    /** The same, with both offences decided alike. */
    public static Told agreed(String familyName, boolean restricted, String kind) {
        Told told = accepted(familyName, restricted, "2012-03-14");
        agree(told, 1, line(told.offence(), 1, kind, false), line(told.other(), 2, kind, false));
        return told;
    }

    /** Says a decision, and waits until it is known. */
    public static void agree(Told told, int decision, String... lines) {
        hear("decision", told, "decision.agreed", decision(told, decision, lines));
        await().atMost(SOON)
                .until(() -> ServiceDatabase.number(
                                "select count(*) from disposal where case_id = ? and decision = ?",
                                told.caseId(),
                                decision)
                        > 0);
    }

    public static void confirm(Told told, int decision, UUID... offences) {
        hear("decision", told, "decision.confirmed", ofOffences(told, decision, "", offences));
    }

    public static void reopen(Told told, int decision, String because, UUID... offences) {
        hear(
                "decision",
                told,
                "decision.reopened",
                ofOffences(told, decision, "'because':'" + because + "',", offences));
    }

    /** Goes all the way until the document can be signed. */
    public static Told toSign(String familyName, boolean restricted, String kind) {
        Told told = agreed(familyName, restricted, kind);
        post(DUTY_MANAGER, "/api/cases/" + told.caseId() + "/allocation", "{'version':1,'worker':'cosima'}")
                .statusCode(200);
        post(CASE_MANAGER, "/api/cases/" + told.caseId() + "/assessment", assessed(2))
                .statusCode(200);
        post(DUTY_MANAGER, "/api/cases/" + told.caseId() + "/countersignature", "{'version':3}")
                .statusCode(200);
        confirm(told, 1, told.offence(), told.other());
        await().atMost(SOON).until(() -> told.disposalState().equals("TO_SIGN"));
        return told;
    }

    /** The case is from 2019: whatever is assessed today is late, and says why. */
    public static String assessed(int version) {
        return ("{'version':%d,'tool':'PREVENTION_AND_DIVERSION','concurs':true,'reasons':'Low risk.',"
                        + "'lateReason':'Leave'}")
                .formatted(version);
    }

    public static String signed(int version) {
        return "{'version':%d,'child':'SIGNED','parentOrCarer':'ACKNOWLEDGED','appropriateAdult':'ACKNOWLEDGED'}"
                .formatted(version);
    }

    /** The same answers as {@link #signed}, and a giving the day after, both in the weeks before conditions end. */
    public static String signedThen(int version) {
        return signed(version).replace("{", "{'happenedAt':'2019-02-04T16:00:00Z',");
    }

    public static String givenThen(int version) {
        return "{'version':%d,'happenedAt':'2019-02-05T16:00:00Z'}".formatted(version);
    }

    public static ValidatableResponse post(Tokens.Person actor, String path, String body) {
        return given().auth()
                .oauth2(actor.token())
                .contentType("application/json")
                .body(body.replace('\'', '"'))
                .post(path)
                .then();
    }

    public static ValidatableResponse get(Tokens.Person reader, String path) {
        return given().auth().oauth2(reader.token()).get(path).then();
    }

    public static UUID hear(String service, Told told, String what, String payload) {
        return Broker.say(
                service,
                "concord.cases",
                told.caseId().toString(),
                "uk.concord." + what + ".v1",
                payload.replace('\'', '"'));
    }

    public static String line(UUID offence, int number, String kind, boolean confirmed) {
        boolean conditional = kind.equals("YOUTH_CONDITIONAL_CAUTION");
        return ("{'offenceId':'%s','number':%d,'title':'Theft from shop','from':'2019-01-12','to':'2019-01-12',"
                        + "'disposal':'%s','confirmed':%s,'policyDriven':false,%s'endsForGood':%s}")
                .formatted(
                        offence,
                        number,
                        kind,
                        confirmed,
                        conditional ? "'conditions':['Write a letter.'],'conditionsEndOn':'2019-04-19'," : "",
                        kind.equals("CHARGE"));
    }

    public static String decision(Told told, int decision, String... lines) {
        return ("{'caseId':'%s','decision':%d,'basis':'JOINT','dissent':false,'decidedOn':'2019-01-22',"
                        + "'policyVersion':'cleveland-triage-1','lines':[%s],"
                        + "'by':{'id':'dilys','name':'Dilys','role':'duty-manager'},"
                        + "'recordedAt':'2019-01-22T14:00:00Z'}")
                .formatted(told.caseId(), decision, String.join(",", lines));
    }

    private static String ofOffences(Told told, int decision, String more, UUID... offences) {
        return ("{'caseId':'%s','decision':%d,%s'offenceIds':[%s],"
                        + "'by':{'id':'decision','name':'Concord','role':'service'},"
                        + "'recordedAt':'2019-02-01T09:00:00Z'}")
                .formatted(
                        told.caseId(),
                        decision,
                        more,
                        String.join(
                                ",",
                                List.of(offences).stream()
                                        .map(id -> "'" + id + "'")
                                        .toList()));
    }

    private static String acceptance(Told told, boolean restricted) {
        return ("{'caseId':'%s','reference':'G-4K7Q-9T2B','version':1,'force':'cleveland','yos':'south-tees',"
                        + "'restricted':%s,'personId':'%s','personVersion':1,'receivedOn':'2019-01-21',"
                        + "'returnedDays':['2019-01-23'],'crimeReference':'CR/2019/0412','identityConfirmed':true,"
                        + "'offences':[%s,%s],'evidence':{'sufficient':true,'saidBy':'Sergeant Pell'},"
                        + "'appropriateAdult':{'name':'Morgan Ashdown','category':'PARENT_OR_GUARDIAN',"
                        + "'isVictim':false,'isPolice':false,'isAdult':true},"
                        + "'parentOrCarer':{'name':'Morgan Ashdown','relationship':'Mother'},"
                        + "'address':'14 Fernlea Row, Eastmoor','victim':{'kind':'NONE_IDENTIFIABLE'},"
                        + "'proposal':{'disposal':'TRIAGE','reason':'A first, small theft.'},"
                        + "'by':{'id':'sefton','name':'Sefton','role':'seconded-officer'},"
                        + "'recordedAt':'2019-01-22T09:00:00Z'}")
                .formatted(
                        told.caseId(), restricted, told.person(), offence(told.offence(), 1), offence(told.other(), 2));
    }

    private static String offence(UUID id, int number) {
        return ("{'offenceId':'%s','number':%d,'code':'TH68010','title':'Theft from shop',"
                        + "'offenceClass':'EITHER_WAY','timeLimit':'NONE','from':'2019-01-12','to':'2019-01-12',"
                        + "'whatHappened':'Took two bars of chocolate.','admission':'FULL'}")
                .formatted(id, number);
    }
}

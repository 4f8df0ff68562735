package uk.concord.notification.outcome;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.concord.testing.Broker;
import uk.concord.testing.ServiceDatabase;

/** Facts about cases of invented children, as the other services would say them; and receipts as a police system writes them. */
public final class Cases {

    public static final Duration SOON = Duration.ofSeconds(20);

    private static final String BY = "'by':{'id':'sefton','name':'Sefton Marlowe','role':'seconded-officer'},"
            + "'recordedAt':'2019-01-22T11:00:00Z','addedLater':'a field of a later version'";

    private final UUID caseId = UUID.randomUUID();
    private final UUID personId = UUID.randomUUID();
    private final UUID offence = UUID.randomUUID();
    private final String reference;
    private int decision = 1;
    private boolean restricted;

    /** @param reference what people call the case */
    public Cases(String reference) {
        this.reference = reference;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID personId() {
        return personId;
    }

    /** A G26 of South Tees came in. */
    public Cases submitted(boolean isRestricted) {
        restricted = isRestricted;
        return intake(
                "referral.submitted",
                ("'reference':'%s','version':1,'force':'cleveland','yos':'south-tees','restricted':%s,"
                                + "'personId':'%s','pncId':'2018/0000123G','crimeReference':'CR/2019/0412',"
                                + "'offences':[%s],'proposed':'TRIAGE'")
                        .formatted(reference, restricted, personId, offenceText()));
    }

    public Cases accepted() {
        return intake(
                "referral.accepted",
                ("'reference':'%s','version':1,'force':'cleveland','yos':'south-tees','restricted':%s,"
                                + "'personId':'%s','personVersion':1,'offences':[%s]")
                        .formatted(reference, restricted, personId, offenceText()));
    }

    public Cases notSuitable(String reason) {
        return intake("referral.not-suitable", "'version':1,'reason':'%s','explanation':'Invented.'".formatted(reason));
    }

    public Cases agreed(int decision, String disposal, String more) {
        return say(
                "decision",
                "decision.agreed",
                ("'decision':%d,'basis':'JOINT','dissent':false,'decidedOn':'2019-01-22',"
                                + "'policyVersion':'cleveland-triage-1','lines':[{'offenceId':'%s','number':1,"
                                + "'title':'Theft from shop','from':'2019-01-12','to':'2019-01-12',"
                                + "'disposal':'%s','confirmed':false,'policyDriven':false,'endsForGood':false%s}]")
                        .formatted(decision, offence, disposal, more));
    }

    /** Another decision replaces the one before, each time with another disposal. */
    public Cases decidedAnew() {
        decision++;
        return agreed(decision, decision % 2 == 0 ? "YOUTH_CAUTION" : "TRIAGE", "");
    }

    public Cases given(int decision, String kind, String on) {
        return disposal("given", decision, kind, "'givenOn':'%s'".formatted(on));
    }

    public Cases completed(int decision, String kind) {
        return disposal("completed", decision, kind, "'completedOn':'2019-04-02','summary':'All of it was done.'");
    }

    public Cases unfinished(int decision, String kind) {
        return disposal("unfinished", decision, kind, "'summary':'Stopped coming.'");
    }

    public Cases notCompleted(int decision, String kind, boolean reopens) {
        return disposal(
                "not-completed",
                decision,
                kind,
                "'endedOn':'2019-01-21','summary':'Stopped coming.','reasonableExcuse':false,'reopens':" + reopens);
    }

    public Cases overtaken(int decision, String because) {
        return say(
                "decision",
                "decision.overtaken",
                "'decision':%d,'offenceIds':['%s'],'because':'%s'".formatted(decision, offence, because));
    }

    /** The form has another crime reference now. */
    public Cases amended(String crimeReference) {
        return intake(
                "referral.amended",
                ("'reference':'%s','version':2,'force':'cleveland','yos':'south-tees','restricted':%s,"
                                + "'personId':'%s','personVersion':1,'crimeReference':'%s','offences':[%s]")
                        .formatted(reference, restricted, personId, crimeReference, offenceText()));
    }

    /** What stands under this case on the feed of Cleveland. */
    public List<ConsumerRecord<String, byte[]>> feed() {
        return Broker.all("police.cleveland.outcomes").stream()
                .filter(record -> caseId.toString().equals(record.key()))
                .toList();
    }

    /** Waits until the police have been told this version. @return the id of its record on the feed */
    public UUID told(int version) {
        await().atMost(SOON)
                .until(() -> ServiceDatabase.number(
                                "select count(*) from police_message where case_id = ? and version = ?",
                                caseId,
                                version)
                        == 1);
        return UUID.fromString(ServiceDatabase.rows(
                        "select event_id from police_message where case_id = ? and version = ?", caseId, version)
                .get(0)
                .get(0));
    }

    /** The newest version that the police were told of; 0 before the first. */
    public int newest() {
        return (int) ServiceDatabase.number(
                "select coalesce(max(version), 0) from police_message where case_id = ?", caseId);
    }

    /** Where this version stands with the police. */
    public String state(int version) {
        return ServiceDatabase.rows(
                        "select state from police_message where case_id = ? and version = ?", caseId, version)
                .get(0)
                .get(0);
    }

    /** Answers for a record of the feed as Cleveland's system. @return the id of the receipt's own record */
    public String answer(UUID eventId, int version, String result, String more) {
        return answer("{'caseId':'%s','version':%d,'eventId':'%s','result':'%s'%s}"
                .formatted(caseId, version, eventId, result, more));
    }

    /** Writes this on Cleveland's topic of receipts. @return the id of its record */
    public static String answer(String payload) {
        String id = "receipt-" + UUID.randomUUID();
        Broker.send(
                "police.cleveland.receipts",
                id,
                Broker.cloudEvent(id, "/police/cleveland", "uk.concord.outcome.received.v1"),
                payload.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        return id;
    }

    /** How many answers to this version are kept. */
    public long receipts(int version) {
        return ServiceDatabase.number(
                "select count(*) from police_receipt where case_id = ? and version = ?", caseId, version);
    }

    private String offenceText() {
        return "{'offenceId':'%s','number':1,'code':'TH68010','title':'Theft from shop'}".formatted(offence);
    }

    private Cases intake(String noun, String facts) {
        return say("intake", noun, facts);
    }

    private Cases disposal(String what, int decision, String kind, String facts) {
        return say(
                "disposal",
                "disposal." + what,
                "'disposalId':'%s','decision':%d,'kind':'%s','offenceIds':['%s'],'personId':'%s',%s"
                        .formatted(UUID.randomUUID(), decision, kind, offence, personId, facts));
    }

    private Cases say(String service, String noun, String facts) {
        String payload = "{'caseId':'%s',%s,%s}".formatted(caseId, facts, BY).replace('\'', '"');
        Broker.say(service, "concord.cases", caseId.toString(), "uk.concord." + noun + ".v1", payload);
        return this;
    }
}

package uk.concord.notification.reply;

import java.util.UUID;
import uk.concord.testing.Broker;
import uk.concord.testing.Contracts;

/** Facts of intake about notices of invented children. */
public final class Facts {

    private Facts() {}

    /** Says that intake recorded a notice which came by topic with this id. */
    public static void recorded(UUID person, String answers, String reference) {
        UUID disposal = UUID.randomUUID();
        say(
                person,
                "uk.concord.earlier-disposal.recorded.v1",
                ("{'personId':'%s','earlierDisposalId':'%s',"
                                + "'reference':'%s','kind':'COMMUNITY_RESOLUTION','givenOn':'2018-11-02',"
                                + "'force':'cleveland','yos':'south-tees','restricted':false,"
                                + "'crimeReference':'CR/2018/0412','answers':{'door':'TOPIC','id':'%s'}}")
                        .formatted(person, disposal, reference, answers));
    }

    /** Says that the notice came again, with this id. */
    public static void repeated(UUID person, String answers, String reference) {
        say(
                person,
                "uk.concord.notice.repeated.v1",
                ("{'personId':'%s','earlierDisposalId':'%s','reference':'%s',"
                                + "'force':'cleveland','answers':{'door':'TOPIC','id':'%s'}}")
                        .formatted(person, UUID.randomUUID(), reference, answers));
    }

    /** Says that a G26 came by topic with this id. */
    public static void received(UUID caseId, String record, String reference) {
        String payload = Contracts.examples("uk.concord.referral.submitted.v1").stream()
                .filter(example -> example.name().equals("by-topic.json"))
                .findFirst()
                .orElseThrow()
                .payload()
                .replace("5f0c1a52-7d8e-4c1b-9a51-0d3a9b7c2e10", caseId.toString())
                .replace("rms-2019-000417", record)
                .replace("G-4K7Q-9T2B", reference);
        Broker.say("intake", "concord.cases", caseId.toString(), "uk.concord.referral.submitted.v1", payload);
    }

    private static void say(UUID person, String type, String payload) {
        Broker.say("intake", "concord.persons", person.toString(), type, payload.replace('\'', '"'));
    }
}

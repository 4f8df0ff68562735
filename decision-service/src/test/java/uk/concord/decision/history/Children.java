package uk.concord.decision.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import uk.concord.testing.Broker;

/** Invented children, as intake would tell of them. */
public final class Children {

    private Children() {}

    /** Says that intake registered a child of South Tees. @return the person's id */
    public static UUID registered(String familyName, boolean restricted) {
        return registered(UUID.randomUUID(), familyName, restricted);
    }

    /** Says so of the child with this id. */
    public static UUID registered(UUID person, String familyName, boolean restricted) {
        say(
                person,
                "uk.concord.person.registered.v1",
                ("{'personId':'%s','version':1,'givenNames':'Robin',"
                                + "'familyName':'%s','dateOfBirth':'2005-03-14','force':'cleveland','yos':'south-tees',"
                                + "'restricted':%s,'addedLater':'a field of a later version'}")
                        .formatted(person, familyName, restricted));
        return person;
    }

    /** Says that intake recorded a disposal of the child. @return the disposal's id */
    public static UUID received(UUID person, String kind, String givenOn) {
        UUID disposal = UUID.randomUUID();
        say(
                person,
                "uk.concord.earlier-disposal.recorded.v1",
                ("{'personId':'%s','earlierDisposalId':'%s',"
                                + "'reference':'N-4K7Q-9T2B','kind':'%s','givenOn':'%s','force':'cleveland',"
                                + "'yos':'south-tees','restricted':false,'crimeReference':'CR/2018/0412',"
                                + "'answers':{'door':'API','id':'%s'}}")
                        .formatted(person, disposal, kind, givenOn, disposal));
        return disposal;
    }

    /** Says that from this version on the child is restricted, or no longer so. */
    public static void restricted(UUID person, int version, boolean restricted) {
        say(
                person,
                "uk.concord.person.restricted.v1",
                "{'personId':'%s','version':%d,'restricted':%s}".formatted(person, version, restricted));
    }

    /** Says that somebody at intake found two persons to be one child, or at an even version that they are not. */
    public static void linked(UUID one, UUID other, int version) {
        UUID link = UUID.nameUUIDFromBytes((low(one, other) + " " + high(one, other)).getBytes(UTF_8));
        say(
                low(one, other),
                version % 2 == 1 ? "uk.concord.person.linked.v1" : "uk.concord.person.unlinked.v1",
                ("{'personId':'%s','otherPersonId':'%s','linkId':'%s','version':%d,'force':'cleveland',"
                                + "'by':{'id':'sefton','name':'Sefton Marlowe','role':'seconded-officer'},"
                                + "'recordedAt':'2019-01-22T09:00:00Z'}")
                        .formatted(low(one, other), high(one, other), link, version));
    }

    private static UUID low(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? one : other;
    }

    private static UUID high(UUID one, UUID other) {
        return low(one, other).equals(one) ? other : one;
    }

    private static void say(UUID person, String type, String payload) {
        Broker.say("intake", "concord.persons", person.toString(), type, payload.replace('\'', '"'));
    }
}

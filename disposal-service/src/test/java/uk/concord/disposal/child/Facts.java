package uk.concord.disposal.child;

import java.util.UUID;
import uk.concord.testing.Broker;

/** Facts of intake about invented children. */
public final class Facts {

    private Facts() {}

    /** Says that intake registered a child of South Tees. @return the person's id */
    public static UUID registered(String familyName, boolean restricted) {
        UUID person = UUID.randomUUID();
        registered(person, familyName, restricted, "2005-03-14");
        return person;
    }

    /** Says that intake registered this child of South Tees, born on this day. */
    public static void registered(UUID person, String familyName, boolean restricted, String born) {
        say(
                person,
                "uk.concord.person.registered.v1",
                ("{'personId':'%s','version':1,'givenNames':'Robin',"
                                + "'familyName':'%s','dateOfBirth':'%s','force':'cleveland','yos':'south-tees',"
                                + "'restricted':%s}")
                        .formatted(person, familyName, born, restricted));
    }

    /** Says that from this version on the child is restricted, or no longer so. */
    public static void restricted(UUID person, int version, boolean restricted) {
        say(
                person,
                "uk.concord.person.restricted.v1",
                "{'personId':'%s','version':%d,'restricted':%s}".formatted(person, version, restricted));
    }

    private static void say(UUID person, String type, String payload) {
        Broker.say("intake", "concord.persons", person.toString(), type, payload.replace('\'', '"'));
    }
}

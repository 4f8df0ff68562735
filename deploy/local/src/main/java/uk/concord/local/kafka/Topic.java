package uk.concord.local.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One topic of the published language: how many partitions, how long it is kept, and which principals write and read
 * it. {@link #all} is the one table from which topics and rights are made.
 */
public record Topic(String name, int partitions, Duration kept, Set<String> writers, Set<String> readers) {

    private static final String INTAKE = "intake";
    private static final String DECISION = "decision";
    private static final String DISPOSAL = "disposal";
    private static final String NOTIFICATION = "notification";

    /** The principals of our own services. */
    public static final List<String> SERVICES = List.of(INTAKE, DECISION, DISPOSAL, NOTIFICATION);

    /** Every topic there is, for these forces. */
    public static List<Topic> all(List<String> forces) {
        List<Topic> topics = new ArrayList<>();
        topics.add(own("cases", Set.copyOf(SERVICES), Set.copyOf(SERVICES)));
        topics.add(own("persons", Set.of(INTAKE), Set.of(DECISION, DISPOSAL, NOTIFICATION)));
        for (String force : forces) {
            Set<String> police = Set.of(principalOf(force));
            topics.add(police(force, "outcomes", Set.of(NOTIFICATION), police));
            // Who sets a police record aside answers it, so both services that read police topics write replies.
            topics.add(police(force, "replies", Set.of(NOTIFICATION, INTAKE), police));
            topics.add(police(force, "receipts", police, Set.of(NOTIFICATION)));
            topics.add(police(force, "referrals", police, Set.of(INTAKE)));
            topics.add(police(force, "disposal-notices", police, Set.of(INTAKE)));
        }
        return topics;
    }

    /** The principal of a force's systems. */
    public static String principalOf(String force) {
        return "police-" + force;
    }

    private static Topic own(String noun, Set<String> writers, Set<String> readers) {
        return new Topic("concord." + noun, 6, Duration.ofDays(7), writers, readers);
    }

    private static Topic police(String force, String noun, Set<String> writers, Set<String> readers) {
        return new Topic("police." + force + "." + noun, 3, Duration.ofDays(35), writers, readers);
    }
}

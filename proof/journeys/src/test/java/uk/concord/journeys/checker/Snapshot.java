package uk.concord.journeys.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Everything that stands in the four services and on the topics at one time.
 *
 * @param trimmed topics from which the broker has dropped the oldest records, their time being over
 */
public record Snapshot(
        List<Notice> notices,
        List<Person> persons,
        List<Disposal> disposals,
        List<Reply> replies,
        List<Said> said,
        List<Seen> seen,
        List<Stopped> stopped,
        List<SetAside> setAside,
        List<Audited> audited,
        Set<String> trimmed) {

    static final String INTAKE = "intake";
    static final String DECISION = "decision";
    static final String DISPOSAL = "disposal";
    static final String NOTIFICATION = "notification";
    static final String PERSONS = "concord.persons";
    static final String CASES = "concord.cases";

    /** A notice as intake has it; {@code answers} is the id by which its sender knows it. */
    public record Notice(UUID id, String reference, UUID person, String kind, String givenOn, String answers) {}

    /** A person as one service knows them. Nothing by which anybody could be recognised. */
    public record Person(String service, UUID id, int version, boolean restricted) {}

    /** An earlier disposal as decision has it in a child's history. */
    public record Disposal(UUID id, UUID person, String reference, String kind, String givenOn) {}

    /** What notification knows to have told the sender of a notice. */
    public record Reply(UUID fact, UUID person, String answers, String reference) {}

    /** A fact in a service's outbox. */
    public record Said(
            String service,
            UUID id,
            String topic,
            String key,
            long number,
            String type,
            boolean sent,
            JsonNode payload) {

        boolean isRecorded() {
            return type.equals("uk.concord.earlier-disposal.recorded.v1");
        }

        boolean isRepeated() {
            return type.equals("uk.concord.notice.repeated.v1");
        }

        boolean isSubmitted() {
            return type.equals("uk.concord.referral.submitted.v1");
        }

        boolean isGiven() {
            return type.equals("uk.concord.disposal.given.v1");
        }

        boolean isOutcomeSent() {
            return type.equals("uk.concord.outcome.sent.v1");
        }

        String text(String field) {
            return payload.at(field).asText();
        }
    }

    /**
     * A record on a topic that we write.
     *
     * @param number ce_sequence; 0 where it cannot be read
     * @param cause ce_causationid, or empty
     * @param digest of everything the record carries
     */
    public record Seen(
            String topic,
            int partition,
            long offset,
            String key,
            String source,
            long number,
            String id,
            String type,
            String cause,
            String digest,
            JsonNode payload) {

        String service() {
            return source.replace("/concord/", "");
        }

        boolean isReply() {
            return topic.endsWith(".replies");
        }

        boolean isOutcome() {
            return topic.endsWith(".outcomes");
        }
    }

    /** A key that does not flow in one service. */
    public record Stopped(String service, String topic, String key, String reason) {}

    /** A record of a force that intake set aside. */
    public record SetAside(String topic, String source, String id, boolean answered, boolean replayed) {}

    /** A row of a service's audit; {@code about} is the notice, the fact or the reference that it names. */
    public record Audited(String service, String operation, String subject, String about) {}

    /** The facts that a notice was recorded, or came again. */
    List<Said> factsOfNotices() {
        return said.stream()
                .filter(fact -> fact.isRecorded() || fact.isRepeated())
                .toList();
    }

    List<Person> personsOf(String service) {
        return persons.stream()
                .filter(person -> person.service().equals(service))
                .toList();
    }

    /** The same without what testers wrote past the doors: records under these keys or with these ids. */
    Snapshot without(Set<String> planted) {
        return new Snapshot(
                notices,
                less(persons, person -> person.id().toString(), planted),
                less(disposals, disposal -> disposal.person().toString(), planted),
                less(replies, reply -> reply.person().toString(), planted),
                less(said, fact -> fact.key(), planted),
                seen.stream().filter(record -> !isPlanted(record, planted)).toList(),
                stopped,
                setAside,
                audited,
                trimmed);
    }

    private boolean isPlanted(Seen record, Set<String> planted) {
        return planted.contains(record.key()) || planted.contains(record.id());
    }

    private static <T> List<T> less(List<T> all, Function<T, String> key, Set<String> planted) {
        Predicate<T> ours = each -> !planted.contains(key.apply(each));
        return all.stream().filter(ours).toList();
    }
}

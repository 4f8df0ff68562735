package uk.concord.journeys.checker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A small system in which every promise was kept: some children with a notice each. Tests break one thing in it. */
final class SmallTown {

    private static final String REPLIES = "police.cleveland.replies";
    private static final String RECORDED = "uk.concord.earlier-disposal.recorded.v1";
    private static final String SET_ASIDE = "uk.concord.record.set-aside.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    final Ledger ledger = new Ledger();
    final List<Snapshot.Notice> notices = new ArrayList<>();
    final List<Snapshot.Person> persons = new ArrayList<>();
    final List<Snapshot.Disposal> disposals = new ArrayList<>();
    final List<Snapshot.Reply> replies = new ArrayList<>();
    final List<Snapshot.Said> said = new ArrayList<>();
    final List<Snapshot.Seen> seen = new ArrayList<>();
    final List<Snapshot.Stopped> stopped = new ArrayList<>();
    final List<Snapshot.SetAside> setAside = new ArrayList<>();
    final List<Snapshot.Audited> audited = new ArrayList<>();

    /** What is known of one notice that went its whole way. */
    record Went(UUID notice, UUID person, String reference, String answers, UUID fact) {}

    Snapshot snapshot() {
        return new Snapshot(notices, persons, disposals, replies, said, seen, stopped, setAside, audited, Set.of());
    }

    List<Finding> findings() {
        return Checker.check(ledger, snapshot());
    }

    Went byApi(String reference) {
        Went went = arrives(UUID.randomUUID(), reference, "API", "");
        ledger.answered(new Ledger.ByApi("key of " + reference, "request", went.notice(), reference, false));
        return went;
    }

    Went byTopic(String reference) {
        String id = UUID.randomUUID().toString();
        acknowledged(id, "first");
        return arrives(UUID.randomUUID(), reference, "TOPIC", id);
    }

    /** A G26 whose receipt the police were told of. */
    UUID referral() {
        UUID caseId = UUID.randomUUID();
        say("intake", Snapshot.CASES, caseId.toString(), 1, "uk.concord.referral.submitted.v1", "", json("{}"));
        tells(caseId, 1);
        return caseId;
    }

    /** Triage that was given by way of a case, and stands in its child's history. */
    UUID given() {
        UUID disposal = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        say(
                "disposal",
                Snapshot.CASES,
                UUID.randomUUID().toString(),
                1,
                "uk.concord.disposal.given.v1",
                "",
                json(
                        "{\"disposalId\":\"%s\",\"personId\":\"%s\",\"kind\":\"TRIAGE\",\"givenOn\":\"2019-02-05\"}",
                        disposal, person));
        disposals.add(new Snapshot.Disposal(disposal, person, "G-0000-0001", "TRIAGE", "2019-02-05"));
        return disposal;
    }

    /** The police are told of a case, and the case says so. */
    void tells(UUID caseId, int version) {
        UUID event = say(
                "notification",
                "police.cleveland.outcomes",
                caseId.toString(),
                version,
                "uk.concord.outcome.published.v1",
                "",
                json("{\"version\":%d}", version));
        say(
                "notification",
                Snapshot.CASES,
                caseId.toString(),
                version,
                "uk.concord.outcome.sent.v1",
                "",
                json("{\"version\":%d,\"eventId\":\"%s\"}", version, event));
    }

    void acknowledged(String id, String digest) {
        ledger.acknowledged(new Ledger.ByTopic("police.cleveland.disposal-notices", "/force", id, digest));
    }

    void setsAside(String id) {
        setAside.add(new Snapshot.SetAside("police.cleveland.disposal-notices", "/force", id, true, false));
        say("intake", REPLIES, id, 1, SET_ASIDE, "", json("{\"answers\":\"%s\",\"reasons\":[{}]}", id));
    }

    private Went arrives(UUID notice, String reference, String door, String sendersId) {
        String answers = sendersId.isEmpty() ? notice.toString() : sendersId;
        UUID person = UUID.randomUUID();
        for (String service : List.of("intake", "decision", "disposal")) {
            persons.add(new Snapshot.Person(service, person, 1, false));
        }
        notices.add(new Snapshot.Notice(notice, reference, person, "COMMUNITY_RESOLUTION", "2019-01-21", answers));
        disposals.add(new Snapshot.Disposal(notice, person, reference, "COMMUNITY_RESOLUTION", "2019-01-21"));
        say("intake", Snapshot.PERSONS, person.toString(), 1, "uk.concord.person.registered.v1", "", json("{}"));
        UUID fact = say(
                "intake",
                Snapshot.PERSONS,
                person.toString(),
                2,
                RECORDED,
                "",
                json(
                        "{\"earlierDisposalId\":\"%s\",\"reference\":\"%s\",\"answers\":{\"door\":\"%s\",\"id\":\"%s\"}}",
                        notice, reference, door, answers));
        replies.add(new Snapshot.Reply(fact, person, answers, reference));
        say(
                "notification",
                REPLIES,
                answers,
                1,
                "uk.concord.notice.recorded.v1",
                fact.toString(),
                json("{\"answers\":\"%s\",\"reference\":\"%s\"}", answers, reference));
        audited.add(new Snapshot.Audited("intake", "notice.record", "person/" + person, notice.toString()));
        audited.add(new Snapshot.Audited("decision", RECORDED, "person/" + person, fact.toString()));
        audited.add(new Snapshot.Audited("notification", "reply", "person/" + person, reference));
        return new Went(notice, person, reference, answers, fact);
    }

    /** A fact in the outbox of a service, and on its topic. */
    private UUID say(
            String service, String topic, String key, long number, String type, String cause, JsonNode payload) {
        UUID id = UUID.randomUUID();
        said.add(new Snapshot.Said(service, id, topic, key, number, type, true, payload));
        seen.add(new Snapshot.Seen(
                topic,
                0,
                seen.size(),
                key,
                "/concord/" + service,
                number,
                id.toString(),
                type,
                cause,
                "bytes of " + id,
                payload));
        return id;
    }

    private static JsonNode json(String text, Object... parts) {
        try {
            return JSON.readTree(text.formatted(parts));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}

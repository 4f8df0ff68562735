package uk.concord.journeys.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checker names each promise that a test breaks, and nothing where all were kept. */
class CheckerTest {

    private final SmallTown town = new SmallTown();
    private SmallTown.Went first;
    private SmallTown.Went second;

    @BeforeEach
    void twoNoticesGoTheirWholeWay() {
        first = town.byApi("N-0000-0001");
        second = town.byTopic("N-0000-0002");
    }

    @Test
    void findsNothingWhereAllWasKept() {
        town.acknowledged(second.answers(), "first");
        town.acknowledged(second.answers(), "other bytes");
        town.setsAside(second.answers());
        assertThat(town.findings()).isEmpty();
    }

    @Test
    void findsWhatTheApiAcceptedAndIntakeLost() {
        town.ledger.answered(new Ledger.ByApi("another", "request", second.person(), "N-0000-0003", false));
        assertThat(one(second.person(), "the API accepted N-0000-0003; intake lost it"))
                .isNotNull();
    }

    @Test
    void findsWhatTheBrokerAcknowledgedAndIntakeLost() {
        town.acknowledged("lost", "bytes");
        assertThat(one("lost", "1 records came by topic under this id; 0 were recorded and 0 set aside"))
                .isNotNull();
    }

    @Test
    void findsACaseThatThePoliceWereNotToldOf() {
        UUID caseId = town.referral();
        assertThat(town.findings()).isEmpty();
        town.seen.removeIf(record -> record.isOutcome() && record.key().equals(caseId.toString()));
        assertThat(town.findings())
                .anyMatch(found -> found.words().equals("its G26 was sent, and the feed does not know it"));
    }

    @Test
    void findsAVersionThatIsSaidToBeSentAndIsNot() {
        UUID caseId = town.referral();
        town.tells(caseId, 2);
        town.tells(caseId, 3);
        assertThat(town.findings()).isEmpty();
        town.seen.removeIf(
                record -> record.isOutcome() && record.payload().path("version").asInt() == 2);
        assertThat(town.findings())
                .anyMatch(found -> found.words().equals("version 2 is said to be sent and is not there"))
                .anyMatch(found -> found.words().equals("the feed has the versions [1, 3]"));
    }

    @Test
    void findsADisposalThatWasGivenAndIsInNoHistory() {
        UUID disposal = town.given();
        assertThat(town.findings()).isEmpty();
        town.disposals.removeIf(each -> each.id().equals(disposal));
        assertThat(one(disposal, "it was given, and stands 0 times in decision's histories"))
                .isNotNull();
    }

    @Test
    void findsAKeyAnsweredTwice() {
        town.ledger.answered(new Ledger.ByApi("key of N-0000-0001", "request", second.notice(), "N-0000-0002", false));
        assertThat(one("key of N-0000-0001", "answered with")).isNotNull();
    }

    @Test
    void findsALossInAHistory() {
        town.disposals.removeIf(disposal -> disposal.id().equals(first.notice()));
        assertThat(one(first.notice(), "N-0000-0001 stands 0 times in decision's histories"))
                .isNotNull();
    }

    @Test
    void findsADoubleInAHistory() {
        town.disposals.add(town.disposals.get(0));
        assertThat(one(first.notice(), "N-0000-0001 stands 2 times in decision's histories"))
                .isNotNull();
    }

    @Test
    void findsTwoHistoriesSwapped() {
        Snapshot.Disposal one = town.disposals.get(0);
        Snapshot.Disposal other = town.disposals.get(1);
        town.disposals.set(0, ofAnother(one, other.person()));
        town.disposals.set(1, ofAnother(other, one.person()));
        assertThat(one(first.notice(), "stands in the history of " + second.person()))
                .isNotNull();
        assertThat(one(second.notice(), "stands in the history of " + first.person()))
                .isNotNull();
    }

    @Test
    void findsADisposalThatNobodyRecorded() {
        town.disposals.add(new Snapshot.Disposal(UUID.randomUUID(), first.person(), "N-9", "KIND", "2019-01-21"));
        assertThat(town.findings()).hasSize(1).allMatch(found -> found.words().contains("intake never recorded it"));
    }

    @Test
    void findsARetryThatHadAnEffectOfItsOwn() {
        Snapshot.Said recorded = said(first.fact());
        town.said.add(new Snapshot.Said(
                "intake",
                UUID.randomUUID(),
                recorded.topic(),
                recorded.key(),
                3,
                "uk.concord.notice.repeated.v1",
                true,
                recorded.payload()));
        assertThat(one(first.notice(), "1 accepted requests had 2 effects")).isNotNull();
    }

    @Test
    void findsASenderWhoWasNotTold() {
        town.seen.removeIf(record -> record.cause().equals(first.fact().toString()));
        assertThat(one(first.answers(), "there are 0 answers on the replies topic"))
                .isNotNull();
    }

    @Test
    void findsASenderWhoWasToldTwice() {
        Snapshot.Seen reply = reply(first);
        town.seen.add(copy(reply, 90, 2, UUID.randomUUID().toString(), "other bytes"));
        assertThat(one(first.answers(), "there are 2 answers on the replies topic"))
                .isNotNull();
    }

    @Test
    void findsAReplyThatNotificationForgot() {
        town.replies.removeIf(reply -> reply.fact().equals(second.fact()));
        assertThat(one(second.answers(), "notification knows 0 replies")).isNotNull();
    }

    @Test
    void findsAGap() {
        Snapshot.Seen reply = reply(first);
        town.seen.set(town.seen.indexOf(reply), copy(reply, reply.offset(), 3, reply.id(), reply.digest()));
        assertThat(one(first.answers(), "number 3 follows 0")).isNotNull();
    }

    @Test
    void findsNumbersOutOfOrder() {
        Snapshot.Seen registered = town.seen.get(0);
        town.seen.set(0, copy(registered, 70, 1, registered.id(), registered.digest()));
        assertThat(one(first.person(), "number 2 follows 0")).isNotNull();
    }

    @Test
    void takesARepeatForWhatItIsAndFindsAChangedOne() {
        Snapshot.Seen reply = reply(first);
        town.seen.add(copy(reply, 90, 1, reply.id(), reply.digest()));
        assertThat(town.findings()).isEmpty();
        town.seen.add(copy(reply, 91, 1, reply.id(), "other bytes"));
        assertThat(one(first.answers(), "number 1 came again with other bytes")).isNotNull();
    }

    @Test
    void findsAFactThatNeverReachedItsTopic() {
        town.seen.remove(0);
        assertThat(one(first.person(), "intake marked number 1 as sent to concord.persons, and it is not there"))
                .isNotNull();
    }

    @Test
    void findsServicesThatDisagreeOnAPerson() {
        town.persons.removeIf(
                person -> person.id().equals(first.person()) && person.service().equals("disposal"));
        town.persons.removeIf(person ->
                person.id().equals(second.person()) && person.service().equals("decision"));
        town.persons.add(new Snapshot.Person("decision", second.person(), 1, true));
        assertThat(one(first.person(), "disposal does not know this person")).isNotNull();
        assertThat(one(second.person(), "restricted is false in intake and true in decision"))
                .isNotNull();
    }

    @Test
    void findsWhatIsStuck() {
        town.stopped.add(new Snapshot.Stopped("decision", "concord.persons", "some key", "it has its reason"));
        Snapshot.Said fact = said(first.fact());
        town.said.set(
                town.said.indexOf(fact),
                new Snapshot.Said(
                        "intake",
                        fact.id(),
                        fact.topic(),
                        fact.key(),
                        fact.number(),
                        fact.type(),
                        false,
                        fact.payload()));
        assertThat(one("some key", "in decision this key of concord.persons stands: it has its reason"))
                .isNotNull();
        assertThat(one(first.person(), "intake has not sent number 2")).isNotNull();
    }

    @Test
    void findsASetAsideRecordWithoutItsAnswer() {
        town.acknowledged("unread", "bytes");
        town.setsAside("unread");
        assertThat(town.findings()).isEmpty();
        town.seen.removeIf(record -> record.key().equals("unread"));
        assertThat(one("unread", "1 records of this id were set aside, and 0 answers went out"))
                .isNotNull();
    }

    @Test
    void findsAStepThatIsNotInTheAudit() {
        for (String service : List.of("intake", "decision", "notification")) {
            Snapshot.Audited row = town.audited.stream()
                    .filter(each -> each.service().equals(service))
                    .findFirst()
                    .orElseThrow();
            town.audited.remove(row);
            assertThat(one(row.about(), "the audit of " + service + " has 0 rows"))
                    .isNotNull();
        }
    }

    private Finding one(Object id, String words) {
        return town.findings().stream()
                .filter(found ->
                        found.id().equals(id.toString()) && found.words().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found in " + town.findings()));
    }

    private Snapshot.Said said(UUID id) {
        return town.said.stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Snapshot.Seen reply(SmallTown.Went went) {
        return town.seen.stream()
                .filter(record -> record.cause().equals(went.fact().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static Snapshot.Disposal ofAnother(Snapshot.Disposal disposal, UUID person) {
        return new Snapshot.Disposal(disposal.id(), person, disposal.reference(), disposal.kind(), disposal.givenOn());
    }

    private static Snapshot.Seen copy(Snapshot.Seen record, long offset, long number, String id, String digest) {
        return new Snapshot.Seen(
                record.topic(),
                record.partition(),
                offset,
                record.key(),
                record.source(),
                number,
                id,
                record.type(),
                record.cause(),
                digest,
                record.payload());
    }
}

package uk.concord.decision.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a child's history is over all records of the child, and what of it was known on a day. */
class ChildHistoryTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID UNKNOWN = new UUID(0, 3);
    private static final UUID CASE = new UUID(1, 1);

    @Test
    void a_child_is_all_persons_that_links_connect_known_or_not() {
        ChildHistory history = new ChildHistory(
                child(ONE, "Robin", "2005-03-14"),
                List.of(child(TWO, "Robin", "2005-03-14")),
                List.of(link(ONE, TWO), link(TWO, UNKNOWN)),
                List.of());

        assertThat(history.persons()).containsExactlyInAnyOrder(ONE, TWO, UNKNOWN);
        assertThat(history.underAnotherName()).isFalse();
        assertThat(history.underAnotherBirthDate()).isFalse();
    }

    @Test
    void another_name_or_birth_date_of_another_record_is_noticed() {
        ChildHistory named = new ChildHistory(
                child(ONE, "Robin", "2005-03-14"), List.of(child(TWO, "Robyn", "2005-03-14")), List.of(), List.of());
        assertThat(named.underAnotherName()).isTrue();
        assertThat(named.underAnotherBirthDate()).isFalse();
        ChildHistory born = new ChildHistory(
                child(ONE, "Robin", "2005-03-14"), List.of(child(TWO, "ROBIN", "2005-04-13")), List.of(), List.of());
        assertThat(born.underAnotherName()).isFalse();
        assertThat(born.underAnotherBirthDate()).isTrue();
    }

    @Test
    void what_came_of_a_decision_is_no_history_of_that_decision() {
        EarlierDisposal first = ours(1, "2019-01-10", "2019-01-20");
        EarlierDisposal second = ours(2, "2019-02-10", "2019-02-20");
        ChildHistory history = ChildHistory.of(child(ONE, "Robin", "2005-03-14"), List.of(second, first));

        assertThat(history.before(CASE, 2).disposals()).containsExactly(first);
        assertThat(history.before(CASE, 1).disposals()).isEmpty();
        assertThat(history.before(new UUID(1, 2), 1).disposals()).hasSize(2);
    }

    @Test
    void a_disposal_of_ours_counts_from_the_day_on_which_it_was_decided() {
        EarlierDisposal given = ours(1, "2019-01-10", "2019-01-20");
        ChildHistory history = ChildHistory.of(child(ONE, "Robin", "2005-03-14"), List.of(given));

        assertThat(history.until(LocalDate.parse("2019-01-09")).disposals()).isEmpty();
        assertThat(history.until(LocalDate.parse("2019-01-10")).disposals()).containsExactly(given);
    }

    @Test
    void the_deletion_that_was_recorded_last_is_the_one_to_ask_about() {
        EarlierDisposal early = deleted("2018-12-31", "2019-01-01T09:00:00Z");
        EarlierDisposal late = deleted("2018-03-31", "2019-01-02T09:00:00Z");
        ChildHistory history = ChildHistory.of(child(ONE, "Robin", "2005-03-14"), List.of(early, late));

        assertThat(history.lastDeletion()).contains(late);
        assertThat(ChildHistory.of(child(ONE, "Robin", "2005-03-14"), List.of()).lastDeletion())
                .isEmpty();
    }

    private static KnownChild child(UUID id, String givenNames, String born) {
        return new KnownChild(
                id, 1, givenNames, "Ashdown", LocalDate.parse(born), "", "cleveland", "south-tees", false);
    }

    private static PersonLink link(UUID one, UUID other) {
        return new PersonLink(UUID.randomUUID(), one, other, 1, true, "Sefton Marlowe", Instant.EPOCH);
    }

    private static EarlierDisposal ours(int decision, String decidedOn, String givenOn) {
        return disposal(
                "TRIAGE",
                givenOn,
                "2019-03-01T09:00:00Z",
                Optional.of(new EarlierDisposal.Origin(CASE, decision, LocalDate.parse(decidedOn))));
    }

    private static EarlierDisposal deleted(String on, String recordedAt) {
        return disposal(EarlierDisposal.HISTORY_DELETED, on, recordedAt, Optional.empty());
    }

    private static EarlierDisposal disposal(
            String kind, String givenOn, String recordedAt, Optional<EarlierDisposal.Origin> origin) {
        return new EarlierDisposal(
                UUID.randomUUID(),
                ONE,
                "N-4K7Q-9T2B",
                kind,
                LocalDate.parse(givenOn),
                "cleveland",
                "south-tees",
                Instant.parse(recordedAt),
                Progress.RECORDED,
                Optional.empty(),
                origin);
    }
}

package uk.concord.decision.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a case stands follows from its offences and from what the police said. */
class CaseFileTest {

    private static final Instant MONDAY = Instant.parse("2019-01-21T09:30:00Z");
    private static final Instant FRIDAY = Instant.parse("2019-01-25T09:30:00Z");

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "IN_DELIVERY, TO_DECIDE, TO_DECIDE",
        "COMPLETED, IN_DELIVERY, IN_DELIVERY",
        "NO_FURTHER_ACTION, TO_ALLOCATE, TO_ALLOCATE",
        "TO_GIVE, TO_SIGN, TO_SIGN",
        "COMPLETED, NOT_COMPLETED, NOT_COMPLETED",
        "REFERRED_FOR_CHARGE, COMPLETED, COMPLETED"
    })
    void it_stands_where_the_offence_stands_that_needs_somebody_most(Stage one, Stage other, Stage whole) {
        assertThat(file(one, other).settledAt(MONDAY).standing().stage()).isEqualTo(whole);
        assertThat(file(other, one).settledAt(MONDAY).standing().stage()).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void only_where_something_is_left_to_do_somebody_has_it(Stage stage) {
        Standing standing = file(stage).settledAt(MONDAY).standing();

        assertThat(standing.closedAt() != null).isEqualTo(stage.isLast());
        assertThat(stage.holder().isEmpty()).isEqualTo(stage.isLast());
        assertThat(stage.tag()).isNotBlank();
        assertThat(stage.isTalk()).isEqualTo(stage.doing().place() == Stage.Place.DECISION);
    }

    @Test
    void what_the_police_did_not_take_opens_a_closed_case_until_they_took_it() {
        CaseFile closed = file(Stage.COMPLETED).told(PoliceMessage.NONE.sent(3)).settledAt(MONDAY);
        CaseFile rejected = closed.told(closed.police().answered(3, PoliceMessage.State.REJECTED))
                .settledAt(FRIDAY);
        CaseFile again = rejected.told(rejected.police().sent(4)).settledAt(FRIDAY);

        assertThat(closed.standing().closedAt()).isEqualTo(MONDAY);
        assertThat(rejected.standing().stage()).isEqualTo(Stage.REJECTED);
        assertThat(rejected.standing().closedAt()).isNull();
        assertThat(again.standing().closedAt()).isEqualTo(FRIDAY);
    }

    @Test
    void what_the_police_say_of_an_older_message_changes_nothing() {
        PoliceMessage second = PoliceMessage.NONE.sent(1).sent(2);

        assertThat(second.answered(1, PoliceMessage.State.REJECTED)).isEqualTo(second);
        assertThat(second.sent(1)).isEqualTo(second);
    }

    @Test
    void since_is_when_it_came_there_and_not_when_something_else_was_heard() {
        CaseFile file = file(Stage.TO_DECIDE).settledAt(MONDAY).settledAt(FRIDAY);

        assertThat(file.standing().since()).isEqualTo(MONDAY);
    }

    private static CaseFile file(Stage... stages) {
        List<CaseLine> lines = IntStream.range(0, stages.length)
                .mapToObj(i -> new CaseLine(new UUID(0, i), i + 1, "Theft from shop", stages[i], "", 0, null))
                .toList();
        return new CaseFile(
                new UUID(1, 1),
                "G-4K7Q-9T2B",
                "CR/2019/0412",
                "cleveland",
                "south-tees",
                false,
                new UUID(2, 2),
                "",
                LocalDate.of(2019, 1, 21),
                lines,
                PoliceMessage.NONE,
                null);
    }
}

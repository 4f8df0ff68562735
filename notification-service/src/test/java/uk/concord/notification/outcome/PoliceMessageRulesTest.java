package uk.concord.notification.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The edges of what an answer of the police must meet. */
class PoliceMessageRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 4, 3);

    @Test
    void entered_today_is_allowed_and_tomorrow_is_not() {
        assertThat(PoliceMessageRules.enteredByToday(TODAY, TODAY)).isEmpty();
        assertThat(PoliceMessageRules.enteredByToday(TODAY.plusDays(1), TODAY)).isPresent();
    }

    @Test
    void entered_on_the_day_it_was_sent_is_allowed_and_the_day_before_is_not() {
        assertThat(PoliceMessageRules.enteredOnceSent(TODAY, TODAY)).isEmpty();
        assertThat(PoliceMessageRules.enteredOnceSent(TODAY.minusDays(1), TODAY))
                .isPresent();
    }

    @Test
    void a_reference_has_1_to_60_characters() {
        assertThat(PoliceMessageRules.policeReferenceIsReadable("x".repeat(60))).isEmpty();
        assertThat(PoliceMessageRules.policeReferenceIsReadable("x".repeat(61))).isPresent();
        assertThat(PoliceMessageRules.policeReferenceIsReadable(" ")).isPresent();
    }

    @Test
    void a_rejection_says_why_in_up_to_1000_characters() {
        assertThat(PoliceMessageRules.rejectionHasReason("x".repeat(1000))).isEmpty();
        assertThat(PoliceMessageRules.rejectionHasReason("x".repeat(1001))).isPresent();
        assertThat(PoliceMessageRules.rejectionHasReason("")).isPresent();
    }

    @Test
    void a_receipt_on_the_last_day_is_on_time_and_an_answered_message_is_never_overdue() {
        PoliceMessage sent = PoliceMessage.sent(
                new PublicState(UUID.randomUUID(), 1, "G-4K7Q-9T2B", "CR/1", "", false, List.of(), Optional.empty()),
                UUID.randomUUID(),
                Instant.parse("2019-04-01T09:30:00Z"),
                TODAY);

        assertThat(sent.overdue(TODAY)).isFalse();
        assertThat(sent.overdue(TODAY.plusDays(1))).isTrue();
        assertThat(sent.decide(PoliceMessageCommand.ACKNOWLEDGE).message().overdue(TODAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void only_the_newest_version_is_answered_by_hand() {
        assertThat(PoliceMessageRules.isTheNewest(3, 3)).isEmpty();
        assertThat(PoliceMessageRules.isTheNewest(2, 3)).isPresent();
    }
}

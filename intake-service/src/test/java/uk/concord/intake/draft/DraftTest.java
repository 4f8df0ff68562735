package uk.concord.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.intake.draft.DraftStanding.Status;
import uk.concord.intake.referral.FieldReason;
import uk.concord.rules.Reason;

/** A draft keeps what was typed, part by part, and knows how far it has come. */
class DraftTest {

    private static final LocalDate UNTIL = LocalDate.parse("2019-02-20");
    private static final UUID CASE = UUID.randomUUID();

    @Test
    void a_part_is_kept_as_typed_and_takes_nothing_of_another() {
        Draft draft = draft().with(
                        DraftPart.CHILD, Map.of("child.givenNames", of(" Pat "), "victim.views", of("No")), UNTIL)
                .with(DraftPart.VICTIM, Map.of("victim.views", of("An apology")), UNTIL);

        assertThat(draft.typed()).isEqualTo(Map.of("child.givenNames", of(" Pat "), "victim.views", of("An apology")));
        assertThat(draft.with(DraftPart.CHILD, Map.of("yos", of("hartlepool")), UNTIL)
                        .typed())
                .doesNotContainKey("child.givenNames")
                .containsKey("victim.views");
        assertThat(draft.keptUntil()).isEqualTo(UNTIL);
    }

    @Test
    void an_offence_that_is_taken_away_lets_those_after_it_move_up() {
        Draft draft = draft();
        for (int number = 1; number <= 3; number++) {
            draft = draft.withOffence(number, Map.of(DraftOffences.at(number) + "code", of("CODE" + number)), UNTIL);
        }

        Draft fewer = draft.withoutOffence(2, UNTIL);
        assertThat(draft.offences()).isEqualTo(3);
        assertThat(fewer.offences()).isEqualTo(2);
        assertThat(fewer.text("offences.0.code")).isEqualTo("CODE1");
        assertThat(fewer.text("offences.1.code")).isEqualTo("CODE3");
    }

    @Test
    void a_part_is_not_started_in_progress_or_complete_and_sending_waits_for_all() {
        Reason noName = new Reason("name-not-readable", "/child/familyName", "Enter the child's family name.");
        Draft begun = draft().with(DraftPart.CHILD, Map.of(DraftRules.NO_PNC_ID, of("true")), UNTIL);

        assertThat(DraftStanding.of(draft(), List.of(noName)).status(DraftPart.CHILD))
                .isEqualTo(Status.NOT_STARTED);
        assertThat(DraftStanding.of(begun, List.of(noName)).status(DraftPart.CHILD))
                .isEqualTo(Status.IN_PROGRESS);
        assertThat(DraftStanding.of(begun, List.of(noName)).sending()).isEqualTo(Status.CANNOT_START);
        assertThat(DraftStanding.of(begun, List.of()).status(DraftPart.CHILD)).isEqualTo(Status.COMPLETED);
        assertThat(DraftStanding.of(begun, List.of()).sending()).isEqualTo(Status.NOT_STARTED);
    }

    @Test
    void what_came_back_needs_work_until_its_part_is_saved() {
        Draft back = new Draft(
                UUID.randomUUID(),
                "officer",
                "cleveland",
                Map.of("child.pncId", of("2018/0000123G")),
                Set.of(),
                Optional.of(new Draft.Mending(
                        CASE, "G-4K7Q-9T2B", 1, List.of(new FieldReason("/child/address", "Which town?")))),
                Instant.EPOCH,
                UNTIL);

        DraftStanding standing = DraftStanding.of(back, List.of());
        assertThat(standing.status(DraftPart.CHILD)).isEqualTo(Status.NEEDS_WORK);
        assertThat(standing.status(DraftPart.VICTIM)).isEqualTo(Status.COMPLETED);
        Draft mended = back.with(DraftPart.CHILD, back.typed(), UNTIL);
        assertThat(DraftStanding.of(mended, List.of()).status(DraftPart.CHILD)).isEqualTo(Status.COMPLETED);
    }

    @Test
    void a_pnc_id_is_typed_or_said_to_be_unknown_and_never_both() {
        assertThat(DraftRules.pncIdIsSaid(typing("", ""))).isPresent();
        assertThat(DraftRules.pncIdIsSaid(typing("2018/0000123G", "true"))).isPresent();
        assertThat(DraftRules.pncIdIsSaid(typing("2018/0000123G", ""))).isEmpty();
        assertThat(DraftRules.pncIdIsSaid(typing("", "true"))).isEmpty();
    }

    @Test
    void every_place_on_the_form_has_its_part() {
        assertThat(DraftPart.of("/parentOrCarer/name")).contains(DraftPart.CHILD);
        assertThat(DraftPart.of("/offences")).contains(DraftPart.OFFENCES);
        assertThat(DraftPart.of("/offences/3/admission")).contains(DraftPart.OFFENCES);
        assertThat(DraftPart.of("/routeToPolice")).contains(DraftPart.PROPOSAL);
        assertThat(DraftPart.of("")).isEmpty();
    }

    private static Draft typing(String pncId, String none) {
        return draft().with(DraftPart.CHILD, Map.of("child.pncId", of(pncId), DraftRules.NO_PNC_ID, of(none)), UNTIL);
    }

    private static Draft draft() {
        return new Draft(
                UUID.randomUUID(),
                "officer",
                "cleveland",
                Map.of(),
                Set.of(),
                Optional.empty(),
                Instant.EPOCH,
                UNTIL.minusDays(1));
    }

    private static List<String> of(String text) {
        return List.of(text);
    }
}

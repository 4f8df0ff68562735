package uk.concord.decision.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.decision.triagepolicy.Ending;

/** The gates answer as the tables say: what blocks and warns, no more and no less, and what would change it. */
class GatesTest {

    static Stream<Row> rows() {
        return Stream.of(
                        ChildTable.rows(),
                        EvidenceTable.rows(),
                        LimitationTable.rows(),
                        ConditionsTable.rows(),
                        CpsTable.rows(),
                        CautionTable.rows(),
                        TriageTable.rows(),
                        AdultTable.rows(),
                        NoFurtherActionTable.rows())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void the_gates_answer_as_the_row_says(Row row) {
        Answer answer = row.answer();
        assertThat(codes(answer.reasons().stream().filter(Row::counts)))
                .as("what blocks or warns")
                .isEqualTo(row.says());
        assertThat(answer.verdict()).isEqualTo(row.verdict());
        assertThat(codes(answer.reasons().stream())).containsAll(row.informs());
        if (!row.change().isEmpty()) {
            assertThat(answer.reasons()).extracting(Spoken::change).contains(row.change());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_reason_can_be_read_by_a_duty_manager(Row row) {
        assertThat(row.answer().reasons()).allSatisfy(reason -> {
            assertThat(reason.text()).endsWith(".").doesNotContainIgnoringCase("offender");
            assertThat(reason.source()).isNotBlank();
            assertThat(reason.certainty()).isNotBlank();
            assertThat(reason.field()).isNotBlank();
            if (Row.counts(reason)) {
                assertThat(reason.change())
                        .as("what would change %s", reason.code())
                        .isNotBlank();
            }
        });
    }

    @Test
    void every_rule_speaks_in_some_row() {
        Set<String> spoken = codes(rows().flatMap(row -> row.answer().reasons().stream()));
        assertThat(RuleMarks.codes()).hasSameElementsAs(spoken);
    }

    @Test
    void rows_have_names_of_their_own() {
        assertThat(rows().map(Row::toString)).doesNotHaveDuplicates();
    }

    @Test
    void an_answer_is_given_for_every_disposal_in_one_go() {
        Row row = Row.row("any");
        assertThat(Row.GATES.answers(row.offence(), row.circumstances()))
                .extracting(Answer::kind)
                .containsExactly(DisposalKind.values());
    }

    @Test
    void reasons_come_in_the_order_in_which_the_law_is_gone_through() {
        Row row = Row.row("all that can be wrong before a choice")
                .unsure()
                .born("2001-01-22")
                .offenceOn("2018-07-08")
                .withoutEvidence()
                .sixMonths()
                .said(Admission.DENIED)
                .had("TRIAGE", "2018-03-03", Ending.COMPLETED)
                .historyArriving();
        assertThat(row.answer().reasons())
                .extracting(Spoken::code)
                .containsExactly(
                        "identity-unconfirmed",
                        "eighteen-for-triage",
                        "evidence-insufficient-for-triage",
                        "limitation-passed-for-triage",
                        "not-acknowledged-for-triage",
                        "history-still-arriving",
                        "triage-used");
    }

    @Test
    void a_caution_or_charge_is_driven_by_policy_where_the_policy_alone_closes_triage() {
        Row used = Row.row("used").had("TRIAGE", "2018-03-03", Ending.COMPLETED);
        assertThat(driven(used, DisposalKind.YOUTH_CAUTION)).isTrue();
        assertThat(driven(used, DisposalKind.YOUTH_CONDITIONAL_CAUTION)).isTrue();
        assertThat(driven(used, DisposalKind.CHARGE)).isTrue();
        assertThat(driven(used, DisposalKind.NO_FURTHER_ACTION)).isFalse();
        assertThat(driven(used, DisposalKind.TRIAGE)).isFalse();
        assertThat(driven(Row.row("open"), DisposalKind.YOUTH_CAUTION)).isFalse();
        assertThat(driven(used.indictableOnly(), DisposalKind.CHARGE))
                .as("the law closes triage as well")
                .isFalse();
    }

    @Test
    void the_history_alone_says_what_stands_against_one_more_triage() {
        assertThat(against(Row.row("open").indictableOnly())).isEmpty();
        assertThat(against(Row.row("pending").pendingSince("2019-01-14"))).containsExactly("triage-used");
        assertThat(against(Row.row("used").had("TRIAGE", "2018-03-03", Ending.COMPLETED)))
                .containsExactly("triage-used");
        assertThat(against(Row.row("deleted").historyDeletedOn("2018-03-31"))).containsExactly("history-incomplete");
        assertThat(against(Row.row("checked").historyDeletedOn("2018-03-31").checkedWithTheForceOn("2019-01-21", "")))
                .isEmpty();
    }

    @Test
    void while_a_review_is_awaited_nobody_knows_whether_there_is_room_for_one_more() {
        Row ended = Row.row("ended early").had("TRIAGE", "2018-03-03", Ending.UNDER_REVIEW);
        assertThat(Row.GATES.awaitsReview(ended.offence(), ended.circumstances()))
                .isTrue();
        Row excused = Row.row("excused").had("TRIAGE", "2018-03-03", Ending.NOT_COMPLETED_WITH_EXCUSE);
        assertThat(Row.GATES.awaitsReview(excused.offence(), excused.circumstances()))
                .isFalse();
    }

    @Test
    void the_usual_length_of_conditions_is_twelve_weeks_from_the_day_given() {
        Row row = Row.row("any");
        assertThat(Choices.of(DisposalKind.YOUTH_CONDITIONAL_CAUTION)
                        .conditionsEndOn(row.circumstances().today()))
                .isEqualTo("2019-04-16");
        assertThat(Choices.given(DisposalKind.YOUTH_CONDITIONAL_CAUTION, "2019-02-05")
                        .conditionsEndOn(row.circumstances().today()))
                .isEqualTo("2019-04-30");
    }

    private static List<String> against(Row row) {
        return Row.GATES.againstOneMoreTriage(row.offence(), row.circumstances()).stream()
                .map(Spoken::code)
                .toList();
    }

    private static boolean driven(Row row, DisposalKind kind) {
        return Row.GATES.policyDriven(row.offence(), row.circumstances(), Choices.of(kind));
    }

    private static Set<String> codes(Stream<Spoken> reasons) {
        return reasons.map(Spoken::code).collect(Collectors.toSet());
    }
}

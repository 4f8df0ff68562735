package uk.concord.disposal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.By;
import uk.concord.disposal.act.Outcome;
import uk.concord.rules.Reason;

/** What each step of an assessment must meet, row by row. */
class AssessmentTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            on the day it is due                          | dilys  | 2019-02-04 | -     | -     | none
            on the day after, nobody says why             | dilys  | 2019-02-05 | -     | -     | late-without-reason
            on the day after, the countersigner says why  | dilys  | 2019-02-05 | -     | Leave | none
            on the day after, the assessor said why       | dilys  | 2019-02-05 | Leave | -     | none
            their own work, in time                       | cosima | 2019-01-31 | -     | -     | own-work-countersigned
            their own work, and late                      | cosima | 2019-02-05 | -     | -     | own-work-countersigned late-without-reason
            """)
    void countersigning(String what, String who, String day, String saidBefore, String saidNow, String codes) {
        Findings found = new Findings(
                Tool.ASSETPLUS,
                true,
                "Low risk.",
                Optional.empty(),
                Optional.ofNullable(saidBefore),
                Samples.act("cosima", "case-manager", "2019-01-30"));
        Assessment assessment =
                Samples.after(Samples.in(AssessmentState.ASSESSING), new AssessmentCommand.Record(found.by(), found));

        assertThat(codes(assessment.decide(new AssessmentCommand.Countersign(
                        Samples.act(who, "yos-manager", day), Optional.ofNullable(saidNow)))))
                .as(what)
                .isEqualTo(codes.equals("none") ? List.of() : List.of(codes.split(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            in time                                    | 2019-02-04 | true  | -      | -     | none
            late and silent                            | 2019-02-05 | true  | -      | -     | late-without-reason
            late, with its reason                      | 2019-02-05 | true  | -      | Leave | none
            differs and proposes another               | 2019-02-01 | false | TRIAGE | -     | none
            differs and proposes nothing               | 2019-02-01 | false | -      | -     | none
            agrees and proposes another                | 2019-02-01 | true  | TRIAGE | -     | agrees-and-proposes-another
            """)
    void recording(String what, String day, boolean concurs, Proposed instead, String lateReason, String codes) {
        Findings found = new Findings(
                Tool.PREVENTION_AND_DIVERSION,
                concurs,
                "Reasons.",
                Optional.ofNullable(instead),
                Optional.ofNullable(lateReason),
                Samples.act("cosima", "case-manager", day));

        assertThat(codes(Samples.in(AssessmentState.ASSESSING).decide(new AssessmentCommand.Record(found.by(), found))))
                .as(what)
                .isEqualTo(codes.equals("none") ? List.of() : List.of(codes.split(" ")));
    }

    @Test
    void what_is_still_to_happen_is_not_recorded() {
        Act act = new Act(
                new By("cosima", "Cosima", "case-manager"),
                Instant.parse("2019-01-30T15:00:01Z"),
                Instant.parse("2019-01-30T15:00:00Z"));
        Findings found = new Findings(Tool.ASSETPLUS, true, "Low.", Optional.empty(), Optional.empty(), act);

        assertThat(codes(Samples.in(AssessmentState.ASSESSING).decide(new AssessmentCommand.Record(act, found))))
                .containsExactly("happened-in-the-future");
    }

    @Test
    void it_is_allocated_to_those_of_its_own_service_only() {
        assertThat(codes(Samples.toAllocate()
                        .decide(new AssessmentCommand.Allocate(
                                Samples.act("dilys", "duty-manager", "2019-01-22"), "clover", Samples.STAFF))))
                .containsExactly("worker-unknown");
    }

    @Test
    void an_offence_that_is_decided_anew_leaves_it_and_the_rest_goes_on() {
        Assessment left = Samples.after(Samples.in(AssessmentState.TO_COUNTERSIGN), Samples.stop(Samples.OFFENCE));

        assertThat(left.state()).isEqualTo(AssessmentState.TO_COUNTERSIGN);
        assertThat(left.offences()).isEqualTo(Set.of(Samples.OTHER_OFFENCE));
        assertThat(Samples.after(left, Samples.stop(Samples.OTHER_OFFENCE)).state())
                .isEqualTo(AssessmentState.STOPPED);
    }

    private static List<String> codes(Outcome<Assessment.Change> outcome) {
        return outcome.fold(
                done -> List.of(),
                refused -> refused.reasons().stream().map(Reason::code).toList());
    }
}

package uk.concord.notification.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Home Office code of every ground, on either side of the days on which codes begin and end. */
class OutcomeCodeTest {

    @ParameterizedTest(name = "{0}: {1} on {2} is code {3}")
    @CsvSource(delimiter = '|', textBlock = """
            triage on the last day before code 22     | TRIAGE                                       | 2019-03-31 | 8
            triage on the first day of code 22        | TRIAGE                                       | 2019-04-01 | 22
            triage long before                        | TRIAGE                                       | 2013-07-01 | 8
            a youth caution                           | YOUTH_CAUTION                                | 2019-03-31 | 2
            a conditional caution                     | YOUTH_CONDITIONAL_CAUTION                    | 2019-04-01 | 2
            not in the public interest                | NOT_IN_PUBLIC_INTEREST                       | 2019-01-22 | 10
            evidence, the victim supports             | EVIDENTIAL_VICTIM_SUPPORTS                   | 2019-01-22 | 15
            evidence, the victim does not             | EVIDENTIAL_VICTIM_DOES_NOT_SUPPORT           | 2019-01-22 | 16
            the time limit is over                    | TIME_LIMIT_EXPIRED                           | 2019-01-22 | 17
            another body has it                       | PASSED_TO_ANOTHER_BODY                       | 2019-01-22 | 20
            no more investigation, first day          | FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST | 2016-01-01 | 21
            under ten                                 | UNDER_TEN                                    | 2019-01-22 | 11
            """)
    void a_ground_has_its_code(String row, CodeGround ground, LocalDate day, String code) {
        assertThat(OutcomeCodeRules.codeOf(ground, day).code()).as(row).isEqualTo(code);
    }

    @Test
    void a_code_outside_its_dates_is_blocked_with_the_reason() {
        OutcomeCodeRules.CodeAnswer answer = OutcomeCodeRules.codeOf(
                CodeGround.FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST, LocalDate.of(2015, 12, 31));

        assertThat(answer.code()).isEmpty();
        assertThat(answer.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("outcome-code-outside-its-dates"));
    }
}

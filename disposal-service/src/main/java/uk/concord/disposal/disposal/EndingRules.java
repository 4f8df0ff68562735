package uk.concord.disposal.disposal;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.KNOWN;
import static uk.concord.rules.Certainty.STATED;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.INFORM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.concord.disposal.casefile.Offence;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What stopping, closing and reviewing a disposal must meet. */
public final class EndingRules {

    /** How long a closing summary may be. */
    public static final int SUMMARY_MOST = 4000;

    private EndingRules() {}

    @Rule(
            code = "not-yet-eighteen",
            says = "A disposal is stopped because the child has turned 18 only where they have.",
            source = "None outside: facts have to be true",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> hasTurnedEighteen(Stop.Because because, LocalDate dateOfBirth, LocalDate day) {
        return because == Stop.Because.TURNED_18 && !GivingRules.isFullAge(dateOfBirth, day)
                ? reason("not-yet-eighteen", "/because", "This child was not 18 on that day. Choose the true reason.")
                : Optional.empty();
    }

    @Rule(
            code = "limitation-still-open",
            says = "A disposal is stopped because a time limit has passed only where one has.",
            source = "None outside: facts have to be true",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> limitHasPassed(Stop.Because because, List<Offence> offences, LocalDate day) {
        boolean looked = offences.stream().anyMatch(offence -> offence.timeLimit() == Offence.TimeLimit.SPECIAL);
        return because == Stop.Because.LIMITATION_PASSED && !looked && !GivingRules.hasLapsed(offences, day)
                ? reason(
                        "limitation-still-open",
                        "/because",
                        "No time limit of these offences had passed on that day. Choose the true reason.")
                : Optional.empty();
    }

    @Rule(
            code = "summary-missing",
            says = "A disposal is closed with a summary for the police, of no more than 4,000 characters.",
            source = "Inspection of South Tees YOS, June 2019: the case manager sends the police a closing summary",
            certainty = STATED,
            effect = BLOCK)
    public static Optional<Reason> hasSummary(String summary) {
        return summary.isEmpty() || summary.length() > SUMMARY_MOST
                ? reason(
                        "summary-missing",
                        "/summary",
                        "Enter a summary for the police, without names, of no more than 4,000 characters.")
                : Optional.empty();
    }

    /** Whether both agencies decide anew once it was not completed. */
    @Rule(
            code = "not-completed-reopens",
            says =
                    "Triage not completed goes back to both agencies. A youth conditional caution does only where there was"
                            + " no reasonable excuse. A given youth caution never does.",
            source = "Product owner's decision D26; Crime and Disorder Act 1998, sections 66D and 66E",
            certainty = KNOWN,
            effect = INFORM)
    static boolean reopens(DisposalKind kind, boolean reasonableExcuse) {
        return switch (kind) {
            case TRIAGE -> true;
            case YOUTH_CAUTION -> false;
            case YOUTH_CONDITIONAL_CAUTION -> !reasonableExcuse;
        };
    }

    private static Optional<Reason> reason(String code, String field, String text) {
        return Optional.of(new Reason(code, field, text));
    }
}

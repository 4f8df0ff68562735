package uk.concord.disposal.assessment;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.STATED;
import static uk.concord.rules.Effect.BLOCK;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What each step of an assessment must meet. */
final class AssessmentRules {

    private AssessmentRules() {}

    @Rule(
            code = "worker-unknown",
            says = "A case is allocated to somebody of its own youth offending service who can have one.",
            source = "Product owner's decision D19",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> workerCanHaveIt(String worker, Collection<Worker> staff) {
        return staff.stream().anyMatch(member -> member.id().equals(worker))
                ? Optional.empty()
                : reason("worker-unknown", "/worker", "Choose a case manager of this youth offending service.");
    }

    @Rule(
            code = "own-work-countersigned",
            says = "Nobody countersigns their own work.",
            source = "Product owner's decision D14",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> somebodyElseCountersigns(String assessor, String countersigner) {
        return assessor.equals(countersigner)
                ? reason(
                        "own-work-countersigned",
                        "",
                        "You recorded this assessment. Somebody else has to countersign it: another manager of your service.")
                : Optional.empty();
    }

    @Rule(
            code = "late-without-reason",
            says = "An assessment after the day on which it was due says why.",
            source = "Inspection of South Tees YOS, June 2019; product owner's decision D6",
            certainty = STATED,
            effect = BLOCK)
    static Optional<Reason> latenessIsExplained(LocalDate day, LocalDate due, Optional<String> lateReason) {
        return isLate(day, due) && lateReason.isEmpty()
                ? reason("late-without-reason", "/lateReason", "It is after the day it was due. Say why it is late.")
                : Optional.empty();
    }

    @Rule(
            code = "agrees-and-proposes-another",
            says = "An assessment that agrees with the decision proposes nothing else.",
            source = "Product owner's decision D16",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> proposesOnlyWhereItDiffers(Findings findings) {
        return findings.concurs() && findings.instead().isPresent()
                ? reason(
                        "agrees-and-proposes-another",
                        "/proposedInstead",
                        "It agrees with the decision: leave out what it would have instead, or say that it differs.")
                : Optional.empty();
    }

    static boolean isLate(LocalDate day, LocalDate due) {
        return day.isAfter(due);
    }

    private static Optional<Reason> reason(String code, String field, String text) {
        return Optional.of(new Reason(code, field, text));
    }
}

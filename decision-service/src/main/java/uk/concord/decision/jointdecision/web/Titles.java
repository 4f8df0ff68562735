package uk.concord.decision.jointdecision.web;

import uk.concord.decision.gate.Admission;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.decision.gate.NoFurtherActionReason;
import uk.concord.decision.gate.Verdict;
import uk.concord.decision.jointdecision.JointDecisionEvent;

/** What pages call things that contracts name by a code. */
final class Titles {

    private Titles() {}

    static String of(DisposalKind kind) {
        return switch (kind) {
            case TRIAGE -> "Triage";
            case YOUTH_CAUTION -> "Youth caution";
            case YOUTH_CONDITIONAL_CAUTION -> "Youth conditional caution";
            case CHARGE -> "Refer back for charge";
            case NO_FURTHER_ACTION -> "No further action";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "Open";
            case WARN -> "Open with warnings";
            case CLOSED -> "Closed";
        };
    }

    static String colour(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> "green";
            case WARN -> "yellow";
            case CLOSED -> "red";
        };
    }

    static String of(Admission admission) {
        return switch (admission) {
            case FULL -> "Admits it in full";
            case PARTIAL -> "Admits a part of it";
            case RESPONSIBILITY_ONLY -> "Takes responsibility without admitting it";
            case NONE -> "Has not admitted it";
            case NO_COMMENT -> "Made no comment";
            case DENIED -> "Denies it";
        };
    }

    static String of(NoFurtherActionReason reason) {
        return switch (reason) {
            case NOT_IN_PUBLIC_INTEREST -> "It is not in the public interest to go further";
            case EVIDENTIAL_VICTIM_SUPPORTS -> "Not enough evidence, and the victim supports going further";
            case EVIDENTIAL_VICTIM_DOES_NOT_SUPPORT ->
                "Not enough evidence, and the victim does not support going further";
            case TIME_LIMIT_EXPIRED -> "The time limit for a charge has passed";
            case PASSED_TO_ANOTHER_BODY -> "Another body has taken it over";
            case FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST ->
                "It is not in the public interest to investigate further";
        };
    }

    static String of(JointDecisionEvent.Because because) {
        return switch (because) {
            case ASSESSMENT_DIFFERS -> "The assessment differed";
            case STOPPED -> "What was decided will not be given";
            case NOT_COMPLETED -> "It was given, and not completed";
            case AMENDED -> "The form was changed";
            case HISTORY_CHANGED -> "The child's history changed";
        };
    }
}

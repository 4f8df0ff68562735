package uk.concord.lifecycles;

import java.util.Objects;
import java.util.stream.Stream;
import uk.concord.decision.jointdecision.DecisionLineTable;
import uk.concord.decision.jointdecision.JointDecisionState;
import uk.concord.decision.jointdecision.JointDecisionTable;
import uk.concord.decision.jointdecision.LineState;
import uk.concord.disposal.assessment.AssessmentState;
import uk.concord.disposal.assessment.AssessmentTable;
import uk.concord.disposal.disposal.DisposalState;
import uk.concord.disposal.disposal.DisposalTable;
import uk.concord.intake.referral.ReferralState;
import uk.concord.intake.referral.ReferralTable;

/**
 * Where a case with one offence stands in every lifecycle at once; null where a lifecycle has not begun. Of assessment and
 * disposal it is the newest one, for the decision that holds.
 */
record CaseStanding(
        ReferralState referral,
        JointDecisionState talk,
        LineState line,
        AssessmentState assessment,
        DisposalState disposal) {

    /** A form that has just been sent. */
    static CaseStanding sent() {
        return new CaseStanding(ReferralTable.TABLE.initial(), null, null, null, null);
    }

    CaseStanding referral(ReferralState next) {
        return new CaseStanding(next, talk, line, assessment, disposal);
    }

    CaseStanding decision(JointDecisionState nextTalk, LineState nextLine) {
        return new CaseStanding(referral, nextTalk, nextLine, assessment, disposal);
    }

    CaseStanding assessment(AssessmentState next) {
        return new CaseStanding(referral, talk, line, next, disposal);
    }

    CaseStanding disposal(DisposalState next) {
        return new CaseStanding(referral, talk, line, assessment, next);
    }

    /** Whether nothing of the case is left to do for anybody. */
    boolean ended() {
        return ReferralTable.TABLE.isFinal(referral)
                && (referral != ReferralState.ACCEPTED || talk != null)
                && (talk == null || JointDecisionTable.TABLE.isFinal(talk) && DecisionLineTable.TABLE.isFinal(line))
                && (assessment == null || AssessmentTable.TABLE.isFinal(assessment))
                && (disposal == null || DisposalTable.TABLE.isFinal(disposal));
    }

    @Override
    public String toString() {
        return Stream.of(referral, talk, line, assessment, disposal)
                .map(state -> Objects.toString(state, "-"))
                .reduce((one, other) -> one + "/" + other)
                .orElseThrow();
    }
}

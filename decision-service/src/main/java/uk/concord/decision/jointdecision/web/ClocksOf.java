package uk.concord.decision.jointdecision.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import uk.concord.decision.gate.TimeLimit;
import uk.concord.decision.history.KnownChild;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.Referral;

/** Reckons what runs out when, for a case and its child. */
final class ClocksOf {

    private ClocksOf() {}

    static JointDecisionView.Clocks at(
            JointDecision decision,
            KnownChild child,
            LocalDate today,
            LocalDate assessmentDue,
            LocalDate policeToldBy) {
        Referral referral = decision.referral();
        Optional<LocalDate> closes = decision.lines().stream()
                .filter(line -> !line.isFinal())
                .map(line -> referral.offence(line.offenceId()))
                .filter(offence -> offence.timeLimit() == TimeLimit.SIX_MONTHS)
                .map(offence -> offence.from().plusMonths(6))
                .min(Comparator.naturalOrder());
        LocalDate birthday = child.dateOfBirth().plusYears(18);
        boolean leap = birthday.getDayOfMonth() != child.dateOfBirth().getDayOfMonth();
        return new JointDecisionView.Clocks(
                today,
                referral.receivedOn(),
                ChronoUnit.DAYS.between(referral.receivedOn(), today),
                referral.returnedDays().size(),
                assessmentDue,
                policeToldBy,
                closes.orElse(null),
                leap ? birthday.plusDays(1) : birthday);
    }
}

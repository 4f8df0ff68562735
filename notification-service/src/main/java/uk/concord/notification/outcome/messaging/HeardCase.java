package uk.concord.notification.outcome.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.notification.outcome.CodeGround;
import uk.concord.notification.outcome.Disposal;
import uk.concord.notification.outcome.Outcome;
import uk.concord.notification.outcome.OutcomeLine;
import uk.concord.notification.outcome.Overtaken;

/** What we read of the facts of a case. */
final class HeardCase {

    private HeardCase() {}

    /** An offence of the form. */
    record Offence(UUID offenceId, int number, String code, String title) {
        OutcomeLine.Offence toOffence() {
            return new OutcomeLine.Offence(offenceId, number, code, title);
        }
    }

    /** Of {@code referral.submitted}. */
    record Submitted(
            UUID caseId,
            String reference,
            String force,
            String yos,
            boolean restricted,
            UUID personId,
            String pncId,
            String crimeReference,
            List<Offence> offences) {

        Outcome.Standing standing(boolean restrictedMeanwhile) {
            return new Outcome.Standing(
                    reference,
                    force,
                    yos,
                    restricted || restrictedMeanwhile,
                    personId,
                    crimeReference,
                    pncId == null ? "" : pncId);
        }

        List<OutcomeLine.Offence> toOffences() {
            return offences.stream().map(Offence::toOffence).toList();
        }
    }

    /** Of {@code referral.accepted}. */
    record Accepted(UUID caseId, boolean restricted, UUID personId, int personVersion, List<Offence> offences) {
        List<OutcomeLine.Offence> toOffences() {
            return offences.stream().map(Offence::toOffence).toList();
        }
    }

    /** Of {@code referral.amended}. */
    record Amended(
            UUID caseId,
            String yos,
            boolean restricted,
            UUID personId,
            int personVersion,
            String crimeReference,
            List<Offence> offences) {
        List<OutcomeLine.Offence> toOffences() {
            return offences.stream().map(Offence::toOffence).toList();
        }
    }

    /** Of {@code decision.overtaken}. */
    record OvertakenLines(UUID caseId, int decision, List<UUID> offenceIds, Overtaken because) {}

    /** Of {@code referral.returned} and {@code referral.withdrawn}. */
    record CaseOnly(UUID caseId) {}

    /** Of {@code referral.not-suitable}. */
    record NotSuitable(UUID caseId, String reason) {
        boolean underTen() {
            return "UNDER_TEN".equals(reason);
        }
    }

    /** Of {@code decision.agreed}. */
    record Agreed(UUID caseId, int decision, LocalDate decidedOn, List<AgreedLine> lines) {
        List<Outcome.AgreedLine> toLines() {
            return lines.stream().map(AgreedLine::toLine).toList();
        }
    }

    /** What was agreed for one offence. */
    record AgreedLine(UUID offenceId, Disposal disposal, boolean confirmed, CodeGround noFurtherActionReason) {
        Outcome.AgreedLine toLine() {
            return new Outcome.AgreedLine(offenceId, disposal, confirmed, Optional.ofNullable(noFurtherActionReason));
        }
    }

    /** Of {@code decision.confirmed}, {@code decision.reopened} and {@code disposal.stopped}. */
    record OfDecision(UUID caseId, int decision, List<UUID> offenceIds) {}

    /** Of {@code disposal.given}. */
    record Given(UUID caseId, int decision, Disposal kind, List<UUID> offenceIds, LocalDate givenOn) {}

    /** Of {@code disposal.completed}, {@code disposal.unfinished} and {@code disposal.not-completed}. */
    record Ended(
            UUID caseId,
            UUID disposalId,
            int decision,
            Disposal kind,
            List<UUID> offenceIds,
            LocalDate completedOn,
            LocalDate endedOn,
            String summary,
            boolean reopens) {}
}

package uk.concord.decision.casefile.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What we read of each fact of a case: enough to say what happened and what comes next. */
final class CaseFacts {

    private CaseFacts() {}

    /** Who did it, and in which role. */
    record By(String name, String role) {}

    /** An offence as the form has it. */
    record Offence(UUID offenceId, int number, String title) {}

    /** A member of staff. */
    record Worker(String name) {}

    record Submitted(
            UUID caseId,
            String reference,
            int version,
            String force,
            String yos,
            boolean restricted,
            UUID personId,
            String crimeReference,
            List<Offence> offences,
            String proposed,
            By by,
            Instant recordedAt) {}

    record Returned(UUID caseId, List<Reason> reasons, By by, Instant recordedAt) {
        record Reason(String text) {}
    }

    record Accepted(
            UUID caseId,
            String reference,
            String force,
            String yos,
            boolean restricted,
            UUID personId,
            int personVersion,
            LocalDate receivedOn,
            String crimeReference,
            boolean identityConfirmed,
            List<Offence> offences,
            By by,
            Instant recordedAt) {}

    record Amended(
            UUID caseId,
            String reference,
            String force,
            String yos,
            boolean restricted,
            UUID personId,
            int personVersion,
            LocalDate receivedOn,
            String crimeReference,
            List<Offence> offences,
            boolean material,
            List<Change> changes,
            By by,
            Instant recordedAt) {
        record Change(String title) {}
    }

    record Withdrawn(UUID caseId, String reason, By by, Instant recordedAt) {}

    record NotSuitable(UUID caseId, String reason, String explanation, By by, Instant recordedAt) {}

    record Proposed(UUID caseId, int round, String agency, List<Line> lines, By by, Instant recordedAt) {
        record Line(UUID offenceId, String disposal) {}
    }

    record Disputed(UUID caseId, String reasons, By by, Instant recordedAt) {}

    record Escalated(UUID caseId, String because, LocalDate answerBy, By by, Instant recordedAt) {}

    record Agreed(
            UUID caseId, int decision, String basis, boolean dissent, List<Line> lines, By by, Instant recordedAt) {
        record Line(
                UUID offenceId,
                int number,
                String title,
                String disposal,
                boolean confirmed,
                String noFurtherActionReason,
                boolean policyDriven,
                List<String> conditions,
                LocalDate conditionsEndOn) {}
    }

    record Confirmed(UUID caseId, int decision, List<UUID> offenceIds, By by, Instant recordedAt) {}

    record Reopened(UUID caseId, int decision, List<UUID> offenceIds, String because, By by, Instant recordedAt) {}

    record Overtaken(UUID caseId, int decision, List<UUID> offenceIds, String because, By by, Instant recordedAt) {}

    record Allocated(UUID caseId, int decision, Worker worker, LocalDate dueOn, By by, Instant recordedAt) {}

    record Assessed(
            UUID caseId,
            int decision,
            List<UUID> offenceIds,
            String tool,
            boolean concurs,
            String reasons,
            String proposedInstead,
            Worker assessedBy,
            boolean late,
            String lateReason,
            By by,
            Instant recordedAt) {}

    record Signed(
            UUID caseId,
            int decision,
            String kind,
            List<UUID> offenceIds,
            List<Answer> answers,
            By by,
            Instant recordedAt) {
        record Answer(String who, String how) {}
    }

    record Stopped(
            UUID caseId,
            int decision,
            String kind,
            List<UUID> offenceIds,
            String because,
            String explanation,
            By by,
            Instant recordedAt) {}

    record Given(
            UUID caseId,
            int decision,
            String kind,
            List<UUID> offenceIds,
            LocalDate givenOn,
            By by,
            Instant recordedAt) {}

    /** A disposal that ended: completed, unfinished, or not completed. */
    record Ended(
            UUID caseId,
            int decision,
            String kind,
            List<UUID> offenceIds,
            String summary,
            Boolean reasonableExcuse,
            boolean reopens,
            By by,
            Instant recordedAt) {}

    /** What the police were told, or answered. */
    record Outcome(
            UUID caseId,
            int version,
            boolean closed,
            String how,
            String policeReference,
            String reason,
            By by,
            Instant recordedAt) {}
}

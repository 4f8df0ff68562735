package uk.concord.decision.jointdecision.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.gate.Choice;
import uk.concord.decision.jointdecision.Chosen;
import uk.concord.decision.jointdecision.DecisionLine;
import uk.concord.decision.jointdecision.JointDecisionEvent;
import uk.concord.decision.jointdecision.LineState;
import uk.concord.decision.jointdecision.Referral;

/** What we say of a joint decision on {@code concord.cases}, as its contracts have it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface DecisionFact {

    /** {@code decision.proposed}. */
    record Proposed(UUID caseId, int round, String agency, List<Line> lines, By by, Instant recordedAt)
            implements DecisionFact {

        static final String TYPE = "uk.concord.decision.proposed.v1";

        record Line(UUID offenceId, String disposal) {
            static Line of(Chosen chosen) {
                return new Line(chosen.offenceId(), chosen.disposal().name());
            }
        }
    }

    /** {@code decision.disputed}. */
    record Disputed(UUID caseId, int round, String agency, String reasons, By by, Instant recordedAt)
            implements DecisionFact {
        static final String TYPE = "uk.concord.decision.disputed.v1";
    }

    /** {@code decision.escalated}. */
    record Escalated(UUID caseId, String because, LocalDate answerBy, By by, Instant recordedAt)
            implements DecisionFact {
        static final String TYPE = "uk.concord.decision.escalated.v1";
    }

    /** {@code decision.agreed}. */
    record Agreed(
            UUID caseId,
            int decision,
            String basis,
            boolean dissent,
            LocalDate decidedOn,
            String policyVersion,
            List<AgreedLine> lines,
            By by,
            Instant recordedAt)
            implements DecisionFact {
        static final String TYPE = "uk.concord.decision.agreed.v1";
    }

    /** A line of {@code decision.agreed}: what delivery needs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreedLine(
            UUID offenceId,
            int number,
            String title,
            LocalDate from,
            LocalDate to,
            String disposal,
            boolean confirmed,
            String noFurtherActionReason,
            boolean policyDriven,
            List<String> conditions,
            LocalDate conditionsEndOn,
            boolean endsForGood) {

        static AgreedLine of(Referral referral, DecisionLine line, JointDecisionEvent.Decided event) {
            Referral.Offence offence = referral.offence(line.offenceId());
            Choice choice = line.choice().orElseThrow().choice();
            return new AgreedLine(
                    line.offenceId(),
                    line.number(),
                    offence.title(),
                    offence.from(),
                    offence.to(),
                    choice.kind().name(),
                    line.isFinal() || line.state() == LineState.CONFIRMED,
                    choice.nfa().map(Enum::name).orElse(null),
                    event.made().tested().lines().get(line.offenceId()).policyDriven(),
                    choice.conditions().isEmpty() ? null : choice.conditions(),
                    choice.conditionsEndOn().orElse(null),
                    line.isFinal());
        }
    }

    /** {@code decision.confirmed}. */
    record Confirmed(UUID caseId, int decision, List<UUID> offenceIds, By by, Instant recordedAt)
            implements DecisionFact {
        static final String TYPE = "uk.concord.decision.confirmed.v1";
    }

    /** {@code decision.reopened}. */
    record Reopened(UUID caseId, int decision, List<UUID> offenceIds, String because, By by, Instant recordedAt)
            implements DecisionFact {
        static final String TYPE = "uk.concord.decision.reopened.v1";
    }

    /** {@code decision.overtaken}. */
    record Overtaken(UUID caseId, int decision, List<UUID> offenceIds, String because, By by, Instant recordedAt)
            implements DecisionFact {
        static final String TYPE = "uk.concord.decision.overtaken.v1";
    }
}

package uk.concord.decision.jointdecision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.gate.Spoken;
import uk.concord.web.page.Wording;

/** A joint decision as those see it who may, with every rule's answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JointDecisionView(
        UUID caseId,
        String reference,
        String state,
        String stateTitle,
        String stateColour,
        int version,
        int round,
        int decision,
        boolean dissent,
        Child child,
        Clocks clocks,
        List<Line> lines,
        Victim victim,
        Suggestion suggestion,
        Proposal proposal,
        List<Difference> differences,
        Escalation escalation,
        YosView yosView,
        LocalDate viewDueOn,
        List<Made> decisions,
        List<Change> changes,
        List<SetAside> setAside,
        List<Past> history,
        HistoryInRoom known,
        Others othersInCrime,
        List<String> allowedActions) {

    public record Child(
            UUID personId,
            String givenNames,
            String familyName,
            LocalDate dateOfBirth,
            int ageToday,
            String yosTitle,
            boolean restricted,
            boolean identityConfirmed) {}

    /** What runs out when. @param chargeClosesOn the first last day for a charge, left out where there is none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Clocks(
            LocalDate today,
            LocalDate receivedOn,
            long daysSinceReceipt,
            int daysReturned,
            LocalDate assessmentDueOn,
            LocalDate policeToldBy,
            LocalDate chargeClosesOn,
            LocalDate eighteenOn) {

        /** How far from today, as words: "in 5 days", "today", "in 3 years". */
        public String away(LocalDate day) {
            return Wording.away(day, today);
        }
    }

    public record Person(String id, String name, String role) {}

    /**
     * An offence.
     *
     * @param decided what holds for it; left out while nothing does
     * @param before what had been decided before it was opened again; left out where nothing was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID offenceId,
            int number,
            String title,
            String state,
            String stateTitle,
            String stateColour,
            LocalDate from,
            LocalDate to,
            String whatHappened,
            String admission,
            String admissionTitle,
            ChosenView decided,
            boolean assessmentDiffered,
            ChosenView before,
            List<Disposal> disposals) {

        public boolean open() {
            return state.equals("UNDECIDED");
        }
    }

    /** What the rules say of one kind of disposal. */
    public record Disposal(
            String kind, String title, String answer, String answerTitle, String colour, List<Spoken> reasons) {}

    /**
     * What is to happen for an offence.
     *
     * @param policyDriven whether triage is closed by the policy alone, and a caution or charge is chosen
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChosenView(
            UUID offenceId,
            int number,
            String offence,
            String disposal,
            String title,
            String reason,
            String noFurtherActionReason,
            String noFurtherActionTitle,
            List<String> conditions,
            LocalDate conditionsEndOn,
            String lengthReason,
            String cpsAuthority,
            String upheldBecause,
            boolean policyDriven,
            String answer,
            List<Spoken> reasons) {

        /** What would stop anybody from agreeing. */
        public List<Spoken> blocks() {
            return said("BLOCK");
        }

        public List<Spoken> warnings() {
            return said("WARN");
        }

        private List<Spoken> said(String effect) {
            return reasons == null
                    ? List.of()
                    : reasons.stream()
                            .filter(one -> one.effect().name().equals(effect))
                            .toList();
        }
    }

    public record Proposal(
            String agency,
            String agencyTitle,
            Person by,
            Instant happenedAt,
            Instant recordedAt,
            String reasons,
            List<ChosenView> lines) {

        /** Whether nobody could agree with it as things stand. */
        public boolean blocked() {
            return lines.stream().anyMatch(line -> !line.blocks().isEmpty());
        }
    }

    public record Difference(
            String agency, String agencyTitle, Person by, int round, String reasons, Instant recordedAt) {}

    public record Escalation(String because, String becauseWords, Instant recordedAt, LocalDate answerBy) {}

    public record YosView(boolean agrees, String view, Person by, Instant recordedAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Victim(String kind, String kindTitle, String views, String whyNotAsked) {}

    public record Suggestion(String disposal, String title, String reason) {}

    /** A decision. @param policyDriven whether it is for any of its offences */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Made(
            int decision,
            String basis,
            String basisTitle,
            Person proposedBy,
            Person agreedBy,
            Instant at,
            String policyVersion,
            boolean policyDriven,
            String reasons,
            String dissent,
            Person dissentBy,
            List<ChosenView> lines) {}

    /**
     * What changed since the last decision of that on which it was made.
     *
     * @param material whether both agencies look again because of it
     */
    public record Change(
            String because,
            String title,
            boolean material,
            List<String> what,
            Instant happenedAt,
            Instant recordedAt) {}

    /** What was said in a talk that had to begin anew. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SetAside(
            String because,
            String title,
            Instant at,
            Proposal proposal,
            List<Difference> differences,
            YosView yosView) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Past(
            String kind, String title, LocalDate givenOn, String yosTitle, String progress, LocalDate endedOn) {}

    /**
     * Other children in the same crime, without a name or a reference: it informs, and binds nobody.
     *
     * @param text how it stands, in words
     */
    public record Others(int children, String text, List<OtherDisposal> disposals) {}

    /** What was decided for another child. @param given whether it was given on that day; agreed on that day else */
    public record OtherDisposal(String kind, String title, boolean given, LocalDate on) {}

    public boolean may(String action) {
        return allowedActions.contains(action);
    }
}

package uk.concord.decision.jointdecision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.concord.rules.Certainty;
import uk.concord.rules.Effect;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** Who may say what in a joint decision, and when. */
public final class JointDecisionRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private JointDecisionRules() {}

    @Rule(
            code = "speaks-for-neither-agency",
            says =
                    "Only seconded officers and inspectors speak for the police, and duty managers and operations managers"
                            + " for the youth offending service.",
            source = "Inspection report 2019, chapter 3; product owner's decision D14",
            certainty = Certainty.STATED,
            effect = Effect.BLOCK)
    static Optional<Reason> speaksForAnAgency(Party party) {
        return when(
                !party.speaks(),
                "speaks-for-neither-agency",
                "You speak for neither agency in a joint decision: that is for a seconded officer or inspector, and for"
                        + " a duty manager or operations manager.");
    }

    @Rule(
            code = "proposal-of-other-agency",
            says = "While a proposal is on the table, only the agency that made it may change it.",
            source = "Product owner's decision D13",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> changedByItsOwnAgency(Proposal proposal, Party party) {
        return when(
                party.speaks() && party.side() != proposal.agency(),
                "proposal-of-other-agency",
                "The proposal on the table is from " + proposal.agency().words()
                        + ". Agree with it, or differ and say why.");
    }

    @Rule(
            code = "answered-by-same-agency",
            says = "A proposal is answered by the other agency.",
            source = "Product owner's decision D14",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> answeredByTheOtherAgency(Proposal proposal, Party party) {
        return when(
                party.speaks() && party.side() == proposal.agency(),
                "answered-by-same-agency",
                "The proposal is from " + proposal.agency().words() + ": somebody of "
                        + proposal.agency().other().words() + " must answer it.");
    }

    @Rule(
            code = "answered-by-same-person",
            says = "Nobody answers their own proposal: two different people decide.",
            source = "Product owner's decision D14",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> answeredBySomebodyElse(Proposal proposal, Party party) {
        return when(
                proposal.by().id().equals(party.id()),
                "answered-by-same-person",
                "You made this proposal yourself. Somebody else of the other agency must answer it.");
    }

    @Rule(
            code = "open-offence-not-proposed",
            says = "What is agreed covers every offence that is open.",
            source = "Product owner's decision D20",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> coversEveryOpenOffence(Proposal proposal, List<DecisionLine> open) {
        String left = open.stream()
                .filter(line -> proposal.chosen(line.offenceId()).isEmpty())
                .map(line -> String.valueOf(line.number()))
                .collect(Collectors.joining(" and "));
        return when(
                !left.isEmpty(),
                "open-offence-not-proposed",
                "Offence " + left + " was opened again after this was proposed. "
                        + proposal.agency().title() + " must propose again for all that is open.");
    }

    @Rule(
            code = "escalation-not-due",
            says = "A case is escalated for a missing view only when two working days have passed.",
            source = "Product owner's decision D11",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> escalatedWhenDue(Talk talk, LocalDate today) {
        return when(
                !talk.viewMissing(today),
                "escalation-not-due",
                "The other view is not late yet: there is time for it until the end of "
                        + talk.viewDueOn().map(DAY::format).orElse("the day") + ".");
    }

    @Rule(
            code = "view-of-operations-manager",
            says = "In an escalated case the operations manager speaks for the youth offending service.",
            source = "Product owner's decision D11",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> viewOfTheOperationsManager(Party party) {
        return when(
                !(party.speaksFor(Agency.YOS) && party.role().equals("yos-manager")),
                "view-of-operations-manager",
                "The view of an escalated case is for the YOS operations manager to record.");
    }

    @Rule(
            code = "police-decision-of-inspector",
            says = "An escalated case is decided for the police by an inspector.",
            source = "Product owner's decision D11",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> decidedByAnInspector(Party party) {
        return when(
                !(party.speaksFor(Agency.POLICE) && party.role().equals("police-inspector")),
                "police-decision-of-inspector",
                "The police decision of an escalated case is for a police inspector to record.");
    }

    @Rule(
            code = "operations-manager-not-heard",
            says =
                    "The police decide an escalated case once the operations manager's view is there, or two working days"
                            + " have passed.",
            source = "Product owner's decision D11",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> decidedAfterTheManagerWasHeard(Talk talk, LocalDate today) {
        return when(
                !talk.policeMayDecide(today),
                "operations-manager-not-heard",
                "The YOS operations manager's view is not there yet. The police may decide without it after "
                        + talk.escalation()
                                .map(Escalation::answerBy)
                                .map(DAY::format)
                                .orElse("that day") + ".");
    }

    private static Optional<Reason> when(boolean broken, String code, String text) {
        return broken ? Optional.of(Reason.of(code, text)) : Optional.empty();
    }
}

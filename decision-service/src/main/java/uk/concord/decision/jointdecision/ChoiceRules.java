package uk.concord.decision.jointdecision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.concord.decision.gate.Choice;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.rules.Certainty;
import uk.concord.rules.Effect;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What must be filled in before a choice can be put on the table; whether it is allowed is for the gates to say. */
public final class ChoiceRules {

    private static final int MOST = 4000;

    private ChoiceRules() {}

    /** Everything that is wrong with these choices for these open offences; empty where nothing is. */
    static List<Reason> of(String reasons, List<Chosen> choices, List<DecisionLine> open) {
        List<Reason> wrong = new ArrayList<>();
        saysWhy(reasons).ifPresent(wrong::add);
        everyOpenOffenceOnce(choices, open).ifPresent(wrong::add);
        hasOneConditionalCaution(choices).ifPresent(wrong::add);
        for (int i = 0; i < choices.size(); i++) {
            Chosen chosen = choices.get(i);
            String place = "/lines/" + i + "/";
            isOpen(place, chosen, open).ifPresent(wrong::add);
            hasItsReason(place, chosen.choice()).ifPresent(wrong::add);
            saysWhyNothingIsDone(place, chosen.choice()).ifPresent(wrong::add);
            hasConditions(place, chosen.choice()).ifPresent(wrong::add);
            line(chosen, open).ifPresent(line -> {
                saysWhyItIsUpheld(place, chosen, line).ifPresent(wrong::add);
                upholdsWhatWasDecided(place, chosen, line).ifPresent(wrong::add);
            });
        }
        return wrong;
    }

    @Rule(
            code = "reasons-missing",
            says = "Whoever proposes, differs or decides says why.",
            source = "Data dictionary, Decision; product owner's decision D11",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> saysWhy(String reasons) {
        return when(
                reasons.isBlank() || reasons.length() > MOST,
                "reasons-missing",
                "/reasons",
                "Say why, in up to 4,000 characters.");
    }

    @Rule(
            code = "open-offence-missing",
            says = "A proposal has one disposal for each open offence.",
            source = "Product owner's decision D20",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> everyOpenOffenceOnce(List<Chosen> choices, List<DecisionLine> open) {
        Set<UUID> named = new HashSet<>();
        boolean twice = choices.stream().anyMatch(chosen -> !named.add(chosen.offenceId()));
        boolean left = open.stream().anyMatch(line -> !named.contains(line.offenceId()));
        return when(
                twice || left, "open-offence-missing", "/lines", "Choose one disposal for each offence that is open.");
    }

    @Rule(
            code = "conditional-cautions-differ",
            says =
                    "Offences that get a youth conditional caution together have the same conditions, to the same day: it is"
                            + " delivered as one.",
            source = "Product owner's decision D20",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> hasOneConditionalCaution(List<Chosen> choices) {
        Optional<Chosen> first =
                choices.stream().filter(ChoiceRules::isConditional).findFirst();
        return IntStream.range(0, choices.size())
                .filter(i -> isConditional(choices.get(i)) && !choices.get(i).sameDisposalAs(first.orElseThrow()))
                .mapToObj(i -> new Reason(
                        "conditional-cautions-differ",
                        "/lines/" + i + "/conditions",
                        "These conditions, or their last day, differ from those of another offence. A youth conditional"
                                + " caution is given as one: write the same for each offence."))
                .findFirst();
    }

    private static boolean isConditional(Chosen chosen) {
        return chosen.disposal() == DisposalKind.YOUTH_CONDITIONAL_CAUTION;
    }

    @Rule(
            code = "offence-not-open",
            says = "Only an offence of this case that is open can be decided.",
            source = "Product owner's decision D20",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> isOpen(String place, Chosen chosen, List<DecisionLine> open) {
        return when(
                line(chosen, open).isEmpty(),
                "offence-not-open",
                place + "offenceId",
                "This offence is not open in this case. Leave it out.");
    }

    @Rule(
            code = "disposal-reason-missing",
            says = "Each disposal has its reason.",
            source = "Data dictionary, Decision",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> hasItsReason(String place, Choice choice) {
        return when(
                choice.reason().isBlank() || choice.reason().length() > MOST,
                "disposal-reason-missing",
                place + "reason",
                "Say why this disposal, in up to 4,000 characters.");
    }

    @Rule(
            code = "no-further-action-unexplained",
            says = "Where nothing further is done, the reason is one of the list.",
            source = "Product owner's decision D4",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> saysWhyNothingIsDone(String place, Choice choice) {
        return when(
                (choice.kind() == DisposalKind.NO_FURTHER_ACTION)
                        != choice.nfa().isPresent(),
                "no-further-action-unexplained",
                place + "noFurtherActionReason",
                choice.nfa().isPresent()
                        ? "Leave this out: something is done about the offence."
                        : "Choose why nothing further is done.");
    }

    @Rule(
            code = "conditions-not-written",
            says = "A youth conditional caution is proposed with its conditions, and nothing else has any.",
            source = "Crime and Disorder Act 1998, s66A and s66B",
            certainty = Certainty.READ,
            effect = Effect.BLOCK)
    static Optional<Reason> hasConditions(String place, Choice choice) {
        boolean conditional = choice.kind() == DisposalKind.YOUTH_CONDITIONAL_CAUTION;
        boolean shaped = choice.conditions().size() <= 20
                && choice.conditions().stream().noneMatch(text -> text.isBlank() || text.length() > 500);
        boolean wrong = conditional
                ? choice.conditions().isEmpty() || !shaped
                : !choice.conditions().isEmpty() || choice.conditionsEndOn().isPresent();
        return when(
                wrong,
                "conditions-not-written",
                place + "conditions",
                conditional
                        ? "Write up to 20 conditions, each of up to 500 characters."
                        : "Leave the conditions and their end out: only a youth conditional caution has any.");
    }

    @Rule(
            code = "upholding-unexplained",
            says = "After an assessment that differed, the very same disposal needs a reason why it stands.",
            source = "Product owner's decision D16",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> saysWhyItIsUpheld(String place, Chosen chosen, DecisionLine line) {
        return when(
                line.mayUphold(chosen) && !chosen.upheld(),
                "upholding-unexplained",
                place + "upheldBecause",
                "The assessment differed about this very disposal. Say why it stands all the same, or choose another.");
    }

    @Rule(
            code = "nothing-to-uphold",
            says =
                    "Only the very disposal that the assessment differed about can be upheld; a changed one needs its own"
                            + " concurrence.",
            source = "Product owner's decision D16",
            certainty = Certainty.CHOSEN,
            effect = Effect.BLOCK)
    static Optional<Reason> upholdsWhatWasDecided(String place, Chosen chosen, DecisionLine line) {
        return when(
                chosen.upheld() && !line.mayUphold(chosen),
                "nothing-to-uphold",
                place + "upheldBecause",
                "No assessment differed about this very disposal, so there is nothing to uphold. Leave this out.");
    }

    private static Optional<DecisionLine> line(Chosen chosen, List<DecisionLine> open) {
        return open.stream()
                .filter(line -> line.offenceId().equals(chosen.offenceId()))
                .findFirst();
    }

    private static Optional<Reason> when(boolean broken, String code, String field, String text) {
        return broken ? Optional.of(new Reason(code, field, text)) : Optional.empty();
    }
}

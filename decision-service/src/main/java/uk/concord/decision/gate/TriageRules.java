package uk.concord.decision.gate;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Certainty.STATED;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.INFORM;
import static uk.concord.rules.Effect.WARN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.concord.decision.triagepolicy.PolicyAnswer;
import uk.concord.decision.triagepolicy.PolicyVersion;
import uk.concord.decision.triagepolicy.Standing;
import uk.concord.rules.Rule;

/** What the triage policy in force says, and whether enough is known to ask it. */
final class TriageRules {

    static final List<Function<Question, Optional<Remark>>> IN_ORDER = List.of(
            TriageRules::historyShouldBeKnown,
            TriageRules::historyIsKnown,
            TriageRules::historyIsWhole,
            TriageRules::saysHistoryWasChecked,
            TriageRules::policyIsInForce,
            TriageRules::notUsedUp,
            TriageRules::exceptionalWithAuthority,
            TriageRules::noneUnderReview,
            TriageRules::saysPolicyDriven);

    /** The rules by which the policy, and nothing else, closes triage. */
    static final Set<String> OF_POLICY = Set.of("triage-used", "triage-exceptional-only");

    /** The rules that close triage because of what the child received before, or may have. */
    static final Set<String> OF_HISTORY = Set.of("triage-used", "triage-exceptional-only", "history-incomplete");

    static final String UNDER_REVIEW = "triage-under-review";

    /** What is policy-driven where triage was closed by policy alone. */
    static final Set<DisposalKind> ESCALATIONS =
            EnumSet.of(DisposalKind.YOUTH_CAUTION, DisposalKind.YOUTH_CONDITIONAL_CAUTION, DisposalKind.CHARGE);

    private static final String WAIT = "clears when the child's history has arrived";

    private TriageRules() {}

    @Rule(
            code = "history-still-arriving",
            says =
                    "While facts about the child are on their way, the history is told to be arriving, never to be none.",
            source = "Product description, Language of the topics, Order",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> historyShouldBeKnown(Question question) {
        return isArriving(question) && question.choice().isEmpty()
                ? Remark.of(
                        "history-still-arriving",
                        "The child's history is still arriving. What is shown may not be all of it.",
                        WAIT)
                : Optional.empty();
    }

    @Rule(
            code = "history-not-yet-known",
            says = "Triage is agreed only once the child's history is known.",
            source = "Product description, Language of the topics, Order; product owner's decision D3",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> historyIsKnown(Question question) {
        return isArriving(question) && question.choice().isPresent()
                ? Remark.of(
                        "history-not-yet-known",
                        "The child's history is still arriving. Triage can be agreed once it is known; try again in a"
                                + " moment.",
                        "opens when the child's history has arrived")
                : Optional.empty();
    }

    @Rule(
            code = "history-incomplete",
            says = "Where history was deleted, triage is open only after a recorded check with the force.",
            source = "Product owner's decision D10",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> historyIsWhole(Question question) {
        return gap(question)
                .filter(gap -> gap.check().isEmpty())
                .flatMap(gap -> Remark.of(
                        "history-incomplete",
                        "Part of this child's history was deleted on " + Days.words(gap.deletedOn())
                                + ", so nobody knows from Concord alone whether there was a triage.",
                        "opens when a check with the force is recorded"));
    }

    @Rule(
            code = "history-checked",
            says = "What a check with the force found about deleted history is weighed by those who decide.",
            source = "Product owner's decision D10",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> saysHistoryWasChecked(Question question) {
        return gap(question)
                .flatMap(HistoryGap::check)
                .flatMap(check -> Remark.of(
                        "history-checked",
                        "Part of this child's history was deleted. " + check.by() + " checked with the force on "
                                + Days.words(check.on()) + " and found "
                                + (check.found().isEmpty() ? "nothing." : "this: " + check.found()),
                        "closes when something that counts is recorded"));
    }

    @Rule(
            code = "no-triage-policy",
            says = "Where a force has no policy in force on the day, somebody looks at the history.",
            source = "Product owner's decisions D5 and D22",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> policyIsInForce(Question question) {
        return question.isAbout(DisposalKind.TRIAGE)
                        && question.circumstances().policy().inForce().isEmpty()
                ? Remark.of(
                        "no-triage-policy",
                        "No triage policy is in force on this day. Look at the child's history yourselves.",
                        "clears when a policy is in force")
                : Optional.empty();
    }

    @Rule(
            code = "triage-used",
            says = "A child has no more triages than the policy in force on the day allows.",
            source =
                    "Inspection of South Tees YOS, June 2019 (one triage ever); product owner's decisions D1, D2, D5 and"
                            + " D12",
            certainty = STATED,
            effect = BLOCK)
    static Optional<Remark> notUsedUp(Question question) {
        return standing(question, Standing.USED_UP)
                .flatMap(answer -> policyRemark(question, "triage-used", answer, ""));
    }

    @Rule(
            code = "triage-exceptional-only",
            says =
                    "Where the policy allows one more in exceptional circumstances only, it takes the authority it names.",
            source = "Product owner's decision D5 (draft policy cleveland-triage-2)",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Remark> exceptionalWithAuthority(Question question) {
        return standing(question, Standing.EXCEPTIONAL_ONLY)
                .flatMap(answer -> policyRemark(
                        question,
                        "triage-exceptional-only",
                        answer,
                        "opens in exceptional circumstances, with the authority that the policy names"));
    }

    @Rule(
            code = "triage-under-review",
            says =
                    "An unfinished triage counts only after a review that finds no reasonable excuse; until then it may.",
            source = "Product owner's decision D2",
            certainty = CHOSEN,
            effect = WARN)
    static Optional<Remark> noneUnderReview(Question question) {
        return standing(question, Standing.MAY_BE_USED_UP)
                .flatMap(answer -> Remark.of(
                        "triage-under-review",
                        "May count, under review: " + PolicyWords.list(answer.underReview()) + " and was not finished.",
                        "closes if the review finds no reasonable excuse"));
    }

    @Rule(
            code = "policy-driven",
            says = "Where triage is closed by policy alone, a caution or charge is marked as driven by the policy.",
            source = "Product owner's decision D5; inspection of South Tees YOS, June 2019, recommendation 7",
            certainty = CHOSEN,
            effect = INFORM)
    static Optional<Remark> saysPolicyDriven(Question question) {
        return question.triageClosedByPolicyAlone() && ESCALATIONS.contains(question.kind())
                ? Remark.of(
                        "policy-driven",
                        "Only the triage policy closes triage for this offence. Choosing this is recorded as driven by the"
                                + " policy.",
                        "")
                : Optional.empty();
    }

    private static Optional<Remark> policyRemark(Question question, String code, PolicyAnswer answer, String change) {
        PolicyVersion policy = question.circumstances().policy().inForce().orElseThrow();
        String text = "The policy " + policy.name() + " allows " + policy.says() + ". Already counted: "
                + PolicyWords.list(answer.counted()) + ".";
        return Remark.of(code, text, PolicyWords.change(change, answer, question.circumstances()));
    }

    private static Optional<PolicyAnswer> standing(Question question, Standing asked) {
        Circumstances known = question.circumstances();
        return question.isAbout(DisposalKind.TRIAGE)
                ? known.policy()
                        .inForce()
                        .map(policy -> policy.answer(known.history(), known.pendingTriages(), known.today()))
                        .filter(answer -> answer.standing() == asked)
                : Optional.empty();
    }

    private static Optional<HistoryGap> gap(Question question) {
        return question.isAbout(DisposalKind.TRIAGE) ? question.circumstances().gap() : Optional.empty();
    }

    private static boolean isArriving(Question question) {
        return question.isAbout(DisposalKind.TRIAGE) && question.circumstances().historyArriving();
    }
}

package uk.concord.decision.gate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All gates of the law and of the policy, in the order in which they are gone through (domain, A9): identity, age at the
 * offence, age on the day, evidence, limitation, class of offence, admission, triage policy, appropriate adult. Each rule
 * is asked; none hides another.
 */
public final class Gates {

    private static final List<Function<Question, Optional<Remark>>> IN_ORDER = Stream.of(
                    ChildRules.IN_ORDER,
                    EvidenceRules.OF_EVIDENCE,
                    LimitationRules.IN_ORDER,
                    ConditionsEndRules.IN_ORDER,
                    CpsRules.IN_ORDER,
                    EvidenceRules.OF_ADMISSION,
                    CautionRules.IN_ORDER,
                    TriageRules.IN_ORDER,
                    AdultRules.IN_ORDER,
                    ConditionsRules.IN_ORDER,
                    NoFurtherActionRules.IN_ORDER)
            .flatMap(List::stream)
            .toList();

    private final List<Effects> versions;

    private Gates(List<Effects> versions) {
        this.versions = versions;
    }

    /** @param versions of what the rules do; the one that began last holds, and before all of them the first */
    public static Gates with(List<Effects> versions) {
        if (versions.isEmpty()) {
            throw new EffectsInvalid(List.of("there are none"));
        }
        List<Effects> byDay =
                versions.stream().sorted(Comparator.comparing(Effects::from)).toList();
        if (byDay.stream().map(Effects::from).distinct().count() < byDay.size()) {
            throw new EffectsInvalid(List.of("two versions begin on the same day"));
        }
        return new Gates(byDay);
    }

    /** What is open for an offence on the day, before anybody has chosen: an answer for every kind. */
    public List<Answer> answers(Offence offence, Circumstances circumstances) {
        boolean byPolicyAlone = triageClosedByPolicyAlone(offence, circumstances);
        return Arrays.stream(DisposalKind.values())
                .map(kind -> answer(new Question(kind, offence, circumstances, Optional.empty(), byPolicyAlone)))
                .toList();
    }

    /** Whether this choice may be agreed on the day, with everything that only a choice can show. */
    public Answer test(Offence offence, Circumstances circumstances, Choice choice) {
        boolean byPolicyAlone = triageClosedByPolicyAlone(offence, circumstances);
        return answer(new Question(choice.kind(), offence, circumstances, Optional.of(choice), byPolicyAlone));
    }

    /** Whether a caution or charge is chosen where the policy alone closes triage (product owner's decision D5). */
    public boolean policyDriven(Offence offence, Circumstances circumstances, Choice choice) {
        return TriageRules.ESCALATIONS.contains(choice.kind()) && triageClosedByPolicyAlone(offence, circumstances);
    }

    /** What stands against one more triage for the child, whatever the offence: its policy, and history that is deleted. */
    public List<Spoken> againstOneMoreTriage(Offence offence, Circumstances circumstances) {
        return triage(offence, circumstances).blocks().stream()
                .filter(each -> TriageRules.OF_HISTORY.contains(each.code()))
                .toList();
    }

    /** Whether a triage that ended early may yet count, so that it is not known whether there is room for one more. */
    public boolean awaitsReview(Offence offence, Circumstances circumstances) {
        return triage(offence, circumstances).reasons().stream()
                .anyMatch(each -> each.code().equals(TriageRules.UNDER_REVIEW));
    }

    /** The version of the effects that holds on a day, for a decision to keep. */
    public String effectsVersion(LocalDate day) {
        return on(day).version();
    }

    private boolean triageClosedByPolicyAlone(Offence offence, Circumstances circumstances) {
        List<Spoken> blocks = triage(offence, circumstances).blocks();
        return !blocks.isEmpty() && blocks.stream().allMatch(each -> TriageRules.OF_POLICY.contains(each.code()));
    }

    private Answer triage(Offence offence, Circumstances circumstances) {
        return answer(new Question(DisposalKind.TRIAGE, offence, circumstances, Optional.empty(), false));
    }

    private Answer answer(Question question) {
        Effects effects = on(question.today());
        List<Spoken> reasons = IN_ORDER.stream()
                .map(rule -> rule.apply(question))
                .flatMap(Optional::stream)
                .map(remark -> spoken(remark, effects))
                .toList();
        return Answer.of(question.kind(), reasons);
    }

    private static Spoken spoken(Remark remark, Effects effects) {
        var mark = RuleMarks.of(remark.code());
        return new Spoken(
                remark.code(),
                remark.text(),
                effects.of(remark.code()),
                mark.source(),
                mark.certainty().meaning(),
                remark.change(),
                remark.field());
    }

    private Effects on(LocalDate day) {
        return versions.stream()
                .filter(version -> !day.isBefore(version.from()))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0));
    }
}

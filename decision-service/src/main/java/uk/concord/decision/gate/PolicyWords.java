package uk.concord.decision.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.concord.decision.triagepolicy.Ending;
import uk.concord.decision.triagepolicy.PastDisposal;
import uk.concord.decision.triagepolicy.PolicyAnswer;
import uk.concord.decision.triagepolicy.PolicyVersion;
import uk.concord.decision.triagepolicy.Standing;

/** A policy's answer in words: what it counted, and what would change it. */
final class PolicyWords {

    private PolicyWords() {}

    /** For example "a triage was given on 3 March 2015". */
    static String list(List<PastDisposal> past) {
        return past.stream().map(PolicyWords::one).collect(Collectors.joining("; "));
    }

    /** What would open triage: what the rule itself says, time, the end of a claim that is pending, and each draft. */
    static String change(String own, PolicyAnswer answer, Circumstances known) {
        List<String> ways = new ArrayList<>();
        if (!own.isEmpty()) {
            ways.add(own);
        }
        answer.opensOn().ifPresent(day -> ways.add("opens on " + Days.words(day)));
        if (opensWithoutPending(known)) {
            ways.add("opens if the triage that is decided elsewhere is not given");
        }
        known.policy().drafts().forEach(draft -> under(draft, known).ifPresent(ways::add));
        return ways.isEmpty() ? "stays closed under this policy and every draft" : String.join("; ", ways);
    }

    private static Optional<String> under(PolicyVersion draft, Circumstances known) {
        return switch (standing(draft, known)) {
            case OPEN, MAY_BE_USED_UP -> Optional.of("opens under the draft policy " + draft.name());
            case EXCEPTIONAL_ONLY ->
                Optional.of("opens under the draft policy " + draft.name() + " in exceptional circumstances only");
            case USED_UP -> Optional.empty();
        };
    }

    private static boolean opensWithoutPending(Circumstances known) {
        Circumstances without = known.withoutPendingTriages();
        return known.policy()
                .inForce()
                .filter(policy -> !standing(policy, without).closes())
                .isPresent();
    }

    private static Standing standing(PolicyVersion policy, Circumstances known) {
        return policy.answer(known.history(), known.pendingTriages(), known.today())
                .standing();
    }

    private static String one(PastDisposal past) {
        String kind = past.kind().toLowerCase(Locale.UK).replace('_', ' ');
        return past.ended() == Ending.NOT_YET_GIVEN
                ? "a " + kind + " of another case was decided on " + Days.words(past.givenOn()) + " and holds its place"
                : "a " + kind + " was given on " + Days.words(past.givenOn());
    }
}

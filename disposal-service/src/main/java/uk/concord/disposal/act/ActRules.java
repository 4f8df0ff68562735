package uk.concord.disposal.act;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What every act must meet, whatever is done, and how its words are read. */
public final class ActRules {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]");

    private ActRules() {}

    @Rule(
            code = "happened-in-the-future",
            says = "Nothing is recorded before it has happened.",
            source = "Product owner's decision D23",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> hasHappened(Act act) {
        return act.happenedAt().isAfter(act.recordedAt())
                ? reason(
                        "happened-in-the-future",
                        "/happenedAt",
                        "Enter when it happened: it must not be later than now.")
                : Optional.empty();
    }

    @Rule(
            code = "somebody-was-first",
            says = "Nobody overwrites what somebody else has just changed.",
            source = "Product owner's decision: lost updates are refused",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> isCurrent(int seen, int current) {
        return seen == current
                ? Optional.empty()
                : reason(
                        "somebody-was-first",
                        "/version",
                        "Someone else has just changed this. Open it again, look at what changed, then send yours.");
    }

    @Rule(
            code = "text-missing",
            says = "What has to be said is said.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> isWritten(String text, String field, String what) {
        return text.isEmpty() ? reason("text-missing", field, "Enter " + what + ".") : Optional.empty();
    }

    @Rule(
            code = "text-not-readable",
            says = "A text has no more characters than there is room for, and each of them can be printed.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> isReadable(String text, String field, String what, int most) {
        return text.length() <= most && !UNPRINTABLE.matcher(text).find()
                ? Optional.empty()
                : reason(
                        "text-not-readable",
                        field,
                        "Enter %s in no more than %d characters that can be printed.".formatted(what, most));
    }

    @Rule(
            code = "choice-unknown",
            says = "An answer is one of those offered.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> isOffered(
            Class<? extends Enum<?>> choices, String chosen, String field, String what) {
        return named(choices, chosen) ? Optional.empty() : reason("choice-unknown", field, "Choose " + what + ".");
    }

    private static boolean named(Class<? extends Enum<?>> choices, String chosen) {
        return Arrays.stream(choices.getEnumConstants())
                .anyMatch(choice -> choice.name().equals(chosen));
    }

    /** A text as its rules are asked of it: without room around it, its lines ended alike. */
    public static String tidy(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private static Optional<Reason> reason(String code, String field, String text) {
        return Optional.of(new Reason(code, field, text));
    }
}

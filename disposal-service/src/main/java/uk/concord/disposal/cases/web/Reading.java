package uk.concord.disposal.cases.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.concord.disposal.act.ActRules;
import uk.concord.rules.Reason;
import uk.concord.web.Invalid;

/** Reads what was sent, field by field, and remembers every reason why some of it cannot be. */
final class Reading {

    private final List<Reason> reasons = new ArrayList<>();

    /** A text that has to be there. */
    String text(String sent, String field, String what, int most) {
        String text = ActRules.tidy(sent);
        if (!keep(ActRules.isWritten(text, field, what))) {
            keep(ActRules.isReadable(text, field, what, most));
        }
        return text;
    }

    /** A text that may be left out. */
    Optional<String> perhaps(String sent, String field, String what, int most) {
        String text = ActRules.tidy(sent);
        keep(ActRules.isReadable(text, field, what, most));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** One of the names of an enum. @return null where it is none, which {@link #done} never lets through */
    <E extends Enum<E>> E choice(Class<E> choices, String sent, String field, String what) {
        String chosen = ActRules.tidy(sent);
        keep(ActRules.isOffered(choices, chosen, field, what));
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** One of the names of an enum, or nothing. */
    <E extends Enum<E>> Optional<E> perhaps(Class<E> choices, String sent, String field, String what) {
        return ActRules.tidy(sent).isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(choice(choices, sent, field, what));
    }

    /** Yes or no. */
    boolean answer(Boolean sent, String field, String what) {
        if (sent == null) {
            reasons.add(new Reason("choice-unknown", field, "Choose " + what + "."));
        }
        return Boolean.TRUE.equals(sent);
    }

    /** The version that the sender had before them. */
    int version(Integer sent) {
        if (sent == null) {
            reasons.add(new Reason("version-missing", "/version", "Send the version that you have seen."));
        }
        return sent == null ? 0 : sent;
    }

    /** Remembers a reason. @return whether there was one */
    boolean keep(Optional<Reason> reason) {
        reason.ifPresent(reasons::add);
        return reason.isPresent();
    }

    /** @throws Invalid where anything could not be read, with all of it */
    void done() {
        if (!reasons.isEmpty()) {
            throw new Invalid(reasons);
        }
    }
}

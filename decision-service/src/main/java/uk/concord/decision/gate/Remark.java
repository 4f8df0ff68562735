package uk.concord.decision.gate;

import java.util.Optional;

/** What a rule has to say about a question; what that does is not the rule's to say, but the effects'. */
record Remark(String code, String field, String text, String change) {

    /** About the disposal as a whole. */
    static Optional<Remark> of(String code, String text, String change) {
        return Optional.of(new Remark(code, "disposal", text, change));
    }

    /** About one thing that was entered. */
    static Optional<Remark> at(String field, String code, String text, String change) {
        return Optional.of(new Remark(code, field, text, change));
    }
}

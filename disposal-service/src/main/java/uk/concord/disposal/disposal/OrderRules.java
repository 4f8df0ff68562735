package uk.concord.disposal.disposal;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.concord.disposal.act.Act;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What may have happened after what: by when it happened, whenever it was recorded. */
final class OrderRules {

    private OrderRules() {}

    /** Asked to the minute, as people say when something was. */
    @Rule(
            code = "signed-before-confirmed",
            says = "A document is read and answered once what it says is confirmed, not before.",
            source = "Product owner's decisions D16 and D23; order of steps: inspection of June 2019",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> signedOnceConfirmed(Instant signed, Instant confirmed) {
        return signed.isBefore(confirmed.truncatedTo(ChronoUnit.MINUTES))
                ? reason(
                        "signed-before-confirmed",
                        "What the document says was confirmed on %s: it was not read before that. Check when it was read."
                                .formatted(Act.words(confirmed)))
                : Optional.empty();
    }

    @Rule(
            code = "given-before-signed",
            says = "A disposal is given once its document has been read and answered, not before.",
            source = "Product owner's decision D23; order of steps: inspection of June 2019",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> givenAfterSigning(Instant given, Instant signed) {
        return given.isBefore(signed)
                ? reason(
                        "given-before-signed",
                        "It was not given before its document was read and answered. Check when it was given.")
                : Optional.empty();
    }

    @Rule(
            code = "ended-before-given",
            says = "Nothing ends before it was given.",
            source = "Product owner's decision D23",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> endsAfterGiving(Instant ended, Instant given) {
        return ended.isBefore(given)
                ? reason("ended-before-given", "It did not end before it was given. Check when it ended.")
                : Optional.empty();
    }

    @Rule(
            code = "reviewed-before-ended",
            says = "Whether there was an excuse is asked once it has ended.",
            source = "Product owner's decision D2",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> reviewedAfterEnding(Instant reviewed, Instant ended) {
        return reviewed.isBefore(ended)
                ? reason("reviewed-before-ended", "It was not reviewed before it had ended.")
                : Optional.empty();
    }

    private static Optional<Reason> reason(String code, String text) {
        return Optional.of(new Reason(code, "/happenedAt", text));
    }
}

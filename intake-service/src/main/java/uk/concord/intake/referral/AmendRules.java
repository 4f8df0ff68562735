package uk.concord.intake.referral;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What must be so for an accepted G26 to be changed. What it says then may close every gate: a form says what is true. */
final class AmendRules {

    private AmendRules() {}

    @Rule(
            code = "happened-in-the-future",
            says = "Nothing is recorded before it has happened.",
            source = "Product owner's decision D23",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> hasHappened(Instant happenedAt, Instant now) {
        return happenedAt.isAfter(now)
                ? Optional.of(new Reason(
                        "happened-in-the-future",
                        "/happenedAt",
                        "Enter when it happened: it must not be later than now."))
                : Optional.empty();
    }

    @Rule(
            code = "amendment-changes-nothing",
            says = "An amendment changes something.",
            source = "None outside: nobody is alerted for nothing",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> somethingChanges(List<FormChange> changes, int version) {
        return changes.isEmpty()
                ? Optional.of(new Reason(
                        "amendment-changes-nothing",
                        "",
                        "Nothing on this form differs from version " + version
                                + ", which stands now. Change what is wrong, then send it."))
                : Optional.empty();
    }

    @Rule(
            code = "fact-of-the-police",
            says = "What the police say on a G26 is changed by the police; the youth offending service changes what it"
                    + " knows itself.",
            source = "Product owner's decision D28: who owns which fact",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> ownersChangeIt(FormChange change, boolean byTheYos) {
        return byTheYos && !change.ofTheYos()
                ? Optional.of(new Reason(
                        "fact-of-the-police",
                        change.field(),
                        change.title() + ": only the police can change this. Ask the seconded officer."))
                : Optional.empty();
    }
}

package uk.concord.intake.person;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;
import static uk.concord.rules.Effect.WARN;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;
import uk.concord.rules.StateTable;

/** What must be so for somebody to say whether two records are about one child. */
public final class MatchRules {

    private static final int LONGEST = 1000;
    private static final String D17 = "Product owner's decision D17";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private MatchRules() {}

    @Rule(
            code = "match-changed",
            says = "Whoever says whether two records are about one child has seen what was said last.",
            source = "House: a lost update is a refusal that loses nothing typed",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> versionIsLatest(int seen, PersonMatch match) {
        return seen == match.version()
                ? Optional.empty()
                : Optional.of(
                        new Reason("match-changed", "/version", stands(match) + " Look at it, then say it again."));
    }

    @Rule(
            code = "match-in-another-state",
            says = "What was said of two records is kept and not asked again, until it is undone.",
            source = D17,
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> stateAllows(MatchCommand command, PersonMatch match) {
        return MatchTable.TABLE.allows(match.state(), command)
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "match-in-another-state",
                        stands(match) + " To " + StateTable.words(command) + " is not possible now."));
    }

    @Rule(
            code = "match-without-a-reason",
            says = "Who says that two records are about one child or two, who asks and who undoes, says why.",
            source = D17,
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> reasonIsSaid(String reason) {
        return !reason.isEmpty() && reason.codePointCount(0, reason.length()) <= LONGEST
                ? Optional.empty()
                : Optional.of(new Reason(
                        "match-without-a-reason", "/reason", "Say why, in up to " + LONGEST + " characters."));
    }

    @Rule(
            code = "match-kept-apart-elsewhere",
            says = "Records are not tied to one child while somebody's word keeps two of them apart.",
            source = D17,
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> nobodyKeptThemApart(MatchCommand command, Surroundings around) {
        return command == MatchCommand.SAY_SAME && around.keptApart()
                ? Optional.of(Reason.of(
                        "match-kept-apart-elsewhere",
                        "Other records are tied to these two, and of two of those somebody said that they are about"
                                + " different children. Undo that first, if it was wrong."))
                : Optional.empty();
    }

    @Rule(
            code = "match-tied-elsewhere",
            says = "Two records that are tied to one child through others are not said to be about two children.",
            source = D17,
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> nobodyTiedThem(MatchCommand command, Surroundings around) {
        return command == MatchCommand.SAY_DIFFERENT && around.tied()
                ? Optional.of(Reason.of(
                        "match-tied-elsewhere",
                        "These two are tied to one child through other records. Undo a link between those first, if it"
                                + " was wrong."))
                : Optional.empty();
    }

    @Rule(
            code = "identity-not-settled",
            says =
                    "While records that are much like this child's are not compared, the child's identity is unconfirmed.",
            source = D17 + "; effects table: identity unconfirmed",
            certainty = CHOSEN,
            effect = WARN)
    public static Optional<Reason> identityIsSettled(long undecided) {
        return undecided == 0
                ? Optional.empty()
                : Optional.of(new Reason(
                        "identity-not-settled",
                        "/child",
                        (undecided == 1 ? "One other record" : undecided + " other records")
                                + " may be about this child. Say first whether it is the same child."));
    }

    private static String stands(PersonMatch match) {
        String who = match.version() == 1 ? "" : " by " + match.said().name();
        return "It stands as “" + match.state().title() + "”, since "
                + WHEN.format(match.said().at()) + who + ".";
    }
}

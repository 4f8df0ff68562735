package uk.concord.notification.outcome;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;

import java.time.LocalDate;
import java.util.Optional;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;
import uk.concord.rules.StateTable;

/** What an answer of the police must meet, whether it comes by their system or by hand. */
public final class PoliceMessageRules {

    private static final int MOST_REFERENCE = 60;
    private static final int MOST_REASON = 1000;

    private PoliceMessageRules() {}

    @Rule(
            code = "message-not-in-this-state",
            says = "A message that was acknowledged stays so, and only a rejected one is sent again.",
            source = "Product owner's decision D27, and the table of the police message",
            certainty = CHOSEN,
            effect = BLOCK)
    static Reason notInThisState(PoliceMessage message, PoliceMessageCommand command) {
        return Reason.of(
                "message-not-in-this-state",
                "Version %d is %s: to %s it is not possible there."
                        .formatted(
                                message.version(),
                                message.state().title().toLowerCase(java.util.Locale.UK),
                                StateTable.words(command)));
    }

    @Rule(
            code = "version-not-the-newest",
            says = "Only the newest version of a case can be answered by hand or sent again.",
            source = "Product owner's decision: the highest version holds",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> isTheNewest(int version, int newest) {
        return version == newest
                ? Optional.empty()
                : Optional.of(new Reason(
                        "version-not-the-newest",
                        "version",
                        "The case has changed meanwhile: its newest version is %d. Look at that one."
                                .formatted(newest)));
    }

    @Rule(
            code = "entered-in-the-future",
            says = "Nothing is recorded before it has happened.",
            source = "Product owner's decision D23",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> enteredByToday(LocalDate enteredOn, LocalDate today) {
        return enteredOn.isAfter(today)
                ? reason("entered-in-the-future", "enteredOn", "The day it was entered must be today or in the past.")
                : Optional.empty();
    }

    @Rule(
            code = "entered-before-it-was-sent",
            says = "An outcome cannot have been entered on the police system before it was sent.",
            source = "Product owner's decision D27",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> enteredOnceSent(LocalDate enteredOn, LocalDate sentOn) {
        return enteredOn.isBefore(sentOn)
                ? reason(
                        "entered-before-it-was-sent",
                        "enteredOn",
                        "The day it was entered cannot be before the day it was sent.")
                : Optional.empty();
    }

    @Rule(
            code = "police-reference-not-readable",
            says = "The reference under which it stands in the police system has 1 to 60 characters.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> policeReferenceIsReadable(String reference) {
        boolean readable = !reference.isBlank() && reference.length() <= MOST_REFERENCE;
        return readable
                ? Optional.empty()
                : reason(
                        "police-reference-not-readable",
                        "policeReference",
                        "Enter the reference under which it stands in the police system, up to 60 characters.");
    }

    @Rule(
            code = "rejection-without-reason",
            says = "A police system that cannot take an outcome says why, in up to 1,000 characters.",
            source = "Product owner's demand of truthful delivery",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> rejectionHasReason(String reason) {
        return reason.isBlank() || reason.length() > MOST_REASON
                ? reason("rejection-without-reason", "reason", "Say in up to 1,000 characters why it was rejected.")
                : Optional.empty();
    }

    @Rule(
            code = "case-unknown",
            says = "A force answers for its own cases only, and learns nothing of others.",
            source = "Product owner's decision D19",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> caseIsTheForces(boolean theForces) {
        return theForces
                ? Optional.empty()
                : reason("case-unknown", "caseId", "Your force has been told of no such case.");
    }

    @Rule(
            code = "event-not-of-this-version",
            says = "A receipt names the version and the event id of one record of the feed.",
            source = "Contract of the receipt",
            certainty = CHOSEN,
            effect = BLOCK)
    public static Optional<Reason> eventIsOfThisVersion(boolean agrees) {
        return agrees
                ? Optional.empty()
                : reason(
                        "event-not-of-this-version",
                        "eventId",
                        "No record of the feed has this case, version and event id together.");
    }

    private static Optional<Reason> reason(String code, String field, String text) {
        return Optional.of(new Reason(code, field, text));
    }
}

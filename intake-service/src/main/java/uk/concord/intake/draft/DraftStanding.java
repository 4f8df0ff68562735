package uk.concord.intake.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.intake.referral.FieldReason;
import uk.concord.rules.Reason;

/**
 * How far a draft has come.
 *
 * @param draft which
 * @param missing every reason for which it cannot be sent yet
 */
public record DraftStanding(Draft draft, List<Reason> missing) {

    /** Where a part stands. */
    public enum Status {
        NOT_STARTED("Not started", "blue"),
        OPTIONAL("Optional", "grey"),
        IN_PROGRESS("In progress", "light-blue"),
        NEEDS_WORK("Needs work", "yellow"),
        COMPLETED("Completed", ""),
        CANNOT_START("Cannot start yet", "");

        private final String title;
        private final String colour;

        Status(String title, String colour) {
            this.title = title;
            this.colour = colour;
        }

        /** What pages say. */
        public String title() {
            return title;
        }

        /** Of its tag; empty where plain words are enough. */
        public String colour() {
            return colour;
        }
    }

    /** @param unreadable what the rules of the form say against it */
    public static DraftStanding of(Draft draft, List<Reason> unreadable) {
        Stream<Reason> pnc = DraftRules.pncIdIsSaid(draft).stream();
        return new DraftStanding(
                draft, Stream.concat(unreadable.stream(), pnc).distinct().toList());
    }

    /** Why this part is not complete. */
    public List<Reason> missing(DraftPart part) {
        return missing.stream()
                .filter(reason -> DraftPart.of(reason.field()).equals(Optional.of(part)))
                .toList();
    }

    /** Why this offence is not complete. @param number from 1; the first carries what all have in common */
    public List<Reason> missingOf(int number) {
        String place = "/offences/" + (number - 1) + "/";
        return missing(DraftPart.OFFENCES).stream()
                .filter(reason -> reason.field().startsWith(place)
                        || number == 1 && !reason.field().startsWith("/offences/"))
                .toList();
    }

    /** Why this part came back, where nobody has saved it since. */
    public List<FieldReason> toMend(DraftPart part) {
        return draft.toMend(part);
    }

    public Status status(DraftPart part) {
        if (!draft.toMend(part).isEmpty()) {
            return Status.NEEDS_WORK;
        }
        if (missing(part).isEmpty()) {
            return part.optional() && !draft.begun(part) ? Status.OPTIONAL : Status.COMPLETED;
        }
        return draft.begun(part) ? Status.IN_PROGRESS : Status.NOT_STARTED;
    }

    /** Where the last step stands: checking the answers and sending them. */
    public Status sending() {
        return ready() ? Status.NOT_STARTED : Status.CANNOT_START;
    }

    /** Whether it can be sent. */
    public boolean ready() {
        return missing.isEmpty();
    }

    /** The first part that is not complete; empty where all are. */
    public Optional<DraftPart> next() {
        return Stream.of(DraftPart.values())
                .filter(part -> status(part) != Status.COMPLETED && status(part) != Status.OPTIONAL)
                .findFirst();
    }
}

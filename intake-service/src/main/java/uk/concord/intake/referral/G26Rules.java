package uk.concord.intake.referral;

import static uk.concord.rules.Certainty.CHOSEN;
import static uk.concord.rules.Effect.BLOCK;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import uk.concord.intake.offence.ListedOffence;
import uk.concord.rules.Reason;
import uk.concord.rules.Rule;

/** What a G26 must meet to be sent, beside the rules of every form. */
final class G26Rules {

    static final int MOST_OFFENCES = 20;

    private G26Rules() {}

    @Rule(
            code = "offences-missing-or-too-many",
            says = "A G26 is about one to twenty offences.",
            source = "Product owner's decision D28",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> someOffences(int offences) {
        return offences >= 1 && offences <= MOST_OFFENCES
                ? Optional.empty()
                : reason("offences-missing-or-too-many", "/offences", "Enter 1 to " + MOST_OFFENCES + " offences.");
    }

    @Rule(
            code = "offence-unknown",
            says =
                    "An offence is one of the offence list on its first day: class and time limit come from there and are"
                            + " never typed.",
            source = "Product owner's decision D30, rule R50",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> offenceIsListed(Optional<ListedOffence> listed, String field) {
        return listed.isPresent()
                ? Optional.empty()
                : reason(
                        "offence-unknown",
                        field,
                        "Choose an offence of the offence list. This one is not on it on the day of the offence.");
    }

    @Rule(
            code = "offence-in-the-future",
            says = "An offence lies in the past.",
            source = "Product owner's decision D23",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> happenedByToday(LocalDate day, LocalDate today, String field) {
        return day.isAfter(today)
                ? reason("offence-in-the-future", field, "The day of the offence must be today or in the past.")
                : Optional.empty();
    }

    @Rule(
            code = "offence-ends-before-it-begins",
            says = "The last day on which an offence may have happened is not before the first.",
            source = "None outside: a check of form",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> endsAfterItBegins(LocalDate from, LocalDate to, String field) {
        return to.isBefore(from)
                ? reason("offence-ends-before-it-begins", field, "The last day must be the first day or after it.")
                : Optional.empty();
    }

    @Rule(
            code = "handed-over-not-readable",
            says = "When a form on paper was handed over is a moment, with its day and time.",
            source = "Product owner's decision D23",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> momentIsReadable(String text) {
        return text.isEmpty() || moment(text).isPresent()
                ? Optional.empty()
                : reason(
                        "handed-over-not-readable",
                        "/happenedAt",
                        "Enter when it was handed over: a real day, and a time like 16:30. By API it is a moment like"
                                + " 2019-01-18T16:30:00Z.");
    }

    @Rule(
            code = "handed-over-in-the-future",
            says = "Nothing is recorded before it has happened; when it is recorded later is no matter.",
            source = "Product owner's decision D23",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> handedOverByNow(Instant handedOver, Instant now) {
        return handedOver.isAfter(now)
                ? reason(
                        "handed-over-in-the-future",
                        "/happenedAt",
                        "The form cannot have been handed over later than now.")
                : Optional.empty();
    }

    /** A moment of the years 1900 to 2199 with its offset; empty for anything else. */
    static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text))
                    .filter(moment -> moment.getYear() >= 1900 && moment.getYear() < 2200)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    @Rule(
            code = "address-missing",
            says = "To send a G26, the child's address must be known.",
            source = "Product owner's decision D28",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> addressIsKnown(String address) {
        return address.isEmpty()
                ? reason("address-missing", "/child/address", "Enter where the child lives, on one line.")
                : Optional.empty();
    }

    @Rule(
            code = "victim-not-heard",
            says = "Where a person or an organisation was harmed, the form has their views, or says why they were not"
                    + " asked.",
            source = "Product owner's decision D28; rule R40",
            certainty = CHOSEN,
            effect = BLOCK)
    static Optional<Reason> victimIsHeard(G26AsSent.Victim victim) {
        boolean somebody =
                victim.kind().equals(VictimKind.PERSON.name()) || victim.kind().equals(VictimKind.ORGANISATION.name());
        return somebody && victim.views().isEmpty() && victim.whyNotAsked().isEmpty()
                ? reason(
                        "victim-not-heard",
                        "/victim/views",
                        "Enter what the victim thinks and wants, or below it why they were not asked.")
                : Optional.empty();
    }

    private static Optional<Reason> reason(String code, String field, String text) {
        return Optional.of(new Reason(code, field, text));
    }
}

package uk.concord.decision.jointdecision.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.decision.gate.Choice;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.decision.gate.NoFurtherActionReason;
import uk.concord.decision.jointdecision.Chosen;
import uk.concord.rules.Reason;
import uk.concord.web.Invalid;

/** Reads what was sent for each offence, by form or as JSON, and says everything that cannot be read. */
final class LineReader {

    private final List<Reason> wrong = new ArrayList<>();
    private final LocalDate today;

    private LineReader(LocalDate today) {
        this.today = today;
    }

    /** @throws Invalid with the place of everything that cannot be read */
    static List<Chosen> read(List<LineSent> sent, LocalDate today) {
        LineReader reader = new LineReader(today);
        List<Chosen> chosen = new ArrayList<>();
        for (int i = 0; sent != null && i < sent.size(); i++) {
            if (sent.get(i) != null) {
                reader.line("/lines/" + i + "/", sent.get(i)).ifPresent(chosen::add);
            }
        }
        if (!reader.wrong.isEmpty()) {
            throw new Invalid(reader.wrong);
        }
        return chosen;
    }

    private Optional<Chosen> line(String place, LineSent sent) {
        Optional<UUID> offence = id(place + "offenceId", text(sent.offenceId()));
        Optional<DisposalKind> kind = word(place + "disposal", text(sent.disposal()), DisposalKind.class, true);
        Optional<NoFurtherActionReason> nfa = word(
                place + "noFurtherActionReason",
                text(sent.noFurtherActionReason()),
                NoFurtherActionReason.class,
                false);
        Optional<LocalDate> end = date(place + "conditionsEndOn", text(sent.conditionsEndOn()));
        if (offence.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Choice choice = new Choice(
                kind.get(),
                text(sent.reason()),
                nfa,
                conditions(sent),
                end,
                text(sent.lengthReason()),
                text(sent.cpsAuthority()),
                Optional.empty());
        return Optional.of(new Chosen(offence.get(), withEnd(choice), text(sent.upheldBecause())));
    }

    /** The conditions of a youth conditional caution end on a day: the one entered, or after the usual length (D8). */
    private Choice withEnd(Choice choice) {
        if (choice.kind() != DisposalKind.YOUTH_CONDITIONAL_CAUTION) {
            return choice;
        }
        return new Choice(
                choice.kind(),
                choice.reason(),
                choice.nfa(),
                choice.conditions(),
                Optional.of(choice.conditionsEndOn(today)),
                choice.lengthReason(),
                choice.cpsAuthority(),
                Optional.empty());
    }

    private static List<String> conditions(LineSent sent) {
        List<String> conditions = sent.conditions() == null ? List.of() : sent.conditions();
        return conditions.stream().map(LineReader::text).toList();
    }

    private Optional<UUID> id(String place, String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            wrong.add(new Reason("offence-unreadable", place, "Name the offence by its id."));
            return Optional.empty();
        }
    }

    private <W extends Enum<W>> Optional<W> word(String place, String text, Class<W> words, boolean needed) {
        Optional<W> word = Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst();
        if (word.isEmpty() && (needed || !text.isEmpty())) {
            String known =
                    Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            wrong.add(new Reason(
                    "choice-unreadable",
                    place,
                    needed ? "Choose what happens for this offence." : "Choose one of " + known + "."));
        }
        return word;
    }

    private Optional<LocalDate> date(String place, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            wrong.add(new Reason("date-unreadable", place, "Enter a real date, for example 27 3 2019."));
            return Optional.empty();
        }
    }

    private static String text(String sent) {
        return sent == null ? "" : sent.strip();
    }
}

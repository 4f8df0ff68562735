package uk.concord.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.rules.Reason;

/**
 * A form as somebody typed it, and why it was not accepted. It is shown again with every word kept; nothing in it is
 * trusted or understood yet.
 *
 * @param typed the text of each field, in the order sent
 * @param reasons why it was not accepted; empty for a form shown for the first time
 * @param once the key that makes a form sent twice happen once; it stays with the form until it is accepted
 */
@TemplateData
public record Form(Map<String, List<String>> typed, List<Reason> reasons, String once) {

    /** The field that carries {@link #once()}. */
    public static final String ONCE = "once";

    public Form {
        typed = typed.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> List.copyOf(field.getValue())));
        reasons = List.copyOf(reasons);
    }

    /** A form that nobody has typed in. */
    public static Form blank() {
        return new Form(Map.of(), List.of(), newKey());
    }

    /** A form that opens with what is known already. */
    public static Form filled(Map<String, String> known) {
        return of(known.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }

    /** A form as it was sent. */
    public static Form of(Map<String, List<String>> sent) {
        List<String> key = sent.getOrDefault(ONCE, List.of());
        return new Form(sent, List.of(), key.isEmpty() ? newKey() : key.get(0));
    }

    /** The same text, not accepted for these reasons. */
    public Form refused(List<Reason> why) {
        return new Form(typed, why, once);
    }

    public boolean failed() {
        return !reasons.isEmpty();
    }

    /** What was typed in the field, or empty. */
    public String text(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** All that was ticked in the field. */
    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean chosen(String field, String value) {
        return all(field).contains(value);
    }

    /** A part of a date as the date tag asks for it: day, month or year. */
    public String part(String field, String part) {
        return text(field + "-" + part);
    }

    /**
     * A date typed in three boxes: empty when all three are, {@code 2019-01-21} when it has the shape of a date, else
     * the three as typed, which no reader takes for a date.
     */
    public String date(String field) {
        List<String> parts = Stream.of("year", "month", "day")
                .map(part -> part(field, part).strip())
                .toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return "";
        }
        boolean shaped = parts.get(0).matches("[0-9]{4}")
                && parts.get(1).matches("[0-9]{1,2}")
                && parts.get(2).matches("[0-9]{1,2}");
        return shaped
                ? parts.get(0) + "-" + twoDigits(parts.get(1)) + "-" + twoDigits(parts.get(2))
                : String.join("/", parts.get(2), parts.get(1), parts.get(0));
    }

    public boolean wrong(String field) {
        return reasons.stream().anyMatch(reason -> reason.field().equals(field));
    }

    public List<Reason> reasons(String field) {
        return reasons.stream().filter(reason -> reason.field().equals(field)).toList();
    }

    /** What a screen reader reads with the field: its hint and its error, or empty. */
    public String describedBy(String field, Object hint) {
        return Stream.of(hint == null ? "" : field + "-hint", wrong(field) ? field + "-error" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The id of a choice: the first has the field's own name, so that the error summary leads to it. */
    public String idOf(String field, int index) {
        return index == 0 ? field : field + "-" + (index + 1);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}

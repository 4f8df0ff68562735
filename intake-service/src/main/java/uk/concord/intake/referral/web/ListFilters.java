package uk.concord.intake.referral.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.concord.intake.referral.ReferralState;
import uk.concord.rules.Reason;
import uk.concord.web.Form;

/**
 * What a list of G26s is narrowed to, as it stands in its address: so it survives going back.
 *
 * @param q words to look for
 * @param state name of a state, or {@code CLOSED} for all that need nobody here any more; empty for all
 * @param yos short name of an area
 * @param from first day of receipt, such as 21/1/2019
 * @param to last day of receipt
 * @param sort {@code oldest} or {@code newest}
 */
public record ListFilters(String q, String state, String yos, String from, String to, String sort) {

    /** Everything that was accepted, found not suitable or taken back. */
    static final String CLOSED = "CLOSED";

    private static final Set<ReferralState> ENDS =
            EnumSet.of(ReferralState.ACCEPTED, ReferralState.NOT_SUITABLE, ReferralState.WITHDRAWN);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    public ListFilters {
        q = tidy(q);
        state = tidy(state);
        yos = tidy(yos);
        from = tidy(from);
        to = tidy(to);
        sort = tidy(sort);
    }

    /** The same filters, sorted the other way. */
    ListFilters sorted(String way) {
        return new ListFilters(q, state, yos, from, to, way);
    }

    Set<ReferralState> states() {
        return state.equals(CLOSED)
                ? ENDS
                : Arrays.stream(ReferralState.values())
                        .filter(value -> value.name().equals(state))
                        .findFirst()
                        .<Set<ReferralState>>map(EnumSet::of)
                        .orElse(Set.of());
    }

    Optional<LocalDate> firstDay() {
        return day(from);
    }

    Optional<LocalDate> lastDay() {
        return day(to);
    }

    /** Days that nobody can read, each said at its field. */
    List<Reason> unreadable() {
        return Map.of("from", from, "to", to).entrySet().stream()
                .filter(field ->
                        !field.getValue().isEmpty() && day(field.getValue()).isEmpty())
                .map(field -> new Reason("date-not-readable", field.getKey(), "Enter the day such as 21/1/2019."))
                .toList();
    }

    /** The query of the list's address, but for the page. */
    Map<String, String> query() {
        Map<String, String> query =
                new TreeMap<>(Map.of("q", q, "state", state, "yos", yos, "from", from, "to", to, "sort", sort));
        query.entrySet()
                .removeIf(field -> field.getValue().isEmpty() && !field.getKey().equals("state"));
        return query;
    }

    Form form() {
        return Form.filled(query()).refused(unreadable());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(text.contains("/") ? LocalDate.parse(text, TYPED) : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }
}

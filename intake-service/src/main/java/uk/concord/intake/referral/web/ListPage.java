package uk.concord.intake.referral.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.concord.intake.referral.ReferralState;
import uk.concord.web.Choice;
import uk.concord.web.Form;
import uk.concord.web.Paging;

/**
 * A list of G26s as a page: what was found, where in it the page stands, and what it is narrowed to.
 *
 * @param more whether there are more than are counted
 */
public record ListPage(
        List<ReferralLine> lines, Paging pages, boolean more, ListFilters filters, Form form, List<Choice> areas) {

    static ListPage of(ReferralListing.Found found, ListFilters filters, String path, Map<String, String> areas) {
        return new ListPage(
                found.lines(),
                new Paging(found.page(), found.counted(), path, filters.query()),
                found.more(),
                filters,
                filters.form(),
                areas.entrySet().stream()
                        .map(area -> Choice.of(area.getKey(), area.getValue()))
                        .toList());
    }

    /** The states to choose from. */
    public List<Choice> states() {
        List<Choice> states = new ArrayList<>(Arrays.stream(ReferralState.values())
                .map(state -> Choice.of(state.name(), state.title()))
                .toList());
        states.add(Choice.of(ListFilters.CLOSED, "Closed: accepted, not suitable or withdrawn"));
        return states;
    }

    /** How many there are, in words. */
    public String total() {
        return more ? "More than " + pages.total() : String.valueOf(pages.total());
    }

    public boolean oldestFirst() {
        return filters.sort().equals("oldest");
    }

    /** The same list the other way round. */
    public String turned() {
        Map<String, String> query =
                filters.sorted(oldestFirst() ? "newest" : "oldest").query();
        return pages.path() + "?"
                + query.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}

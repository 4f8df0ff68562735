package uk.concord.web;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where in a long list a page stands. The links keep the list's filters.
 *
 * @param number this page, from 1
 * @param total how many rows there are in all
 * @param path where the list is
 * @param filters the query parameters of the list, but for the page
 */
@TemplateData
public record Paging(int number, long total, String path, Map<String, String> filters) {

    public static final int SIZE = 25;

    /** The query parameter that names the page. */
    public static final String PARAMETER = "page";

    /** A link of the pagination; a gap stands for the pages left out. */
    @TemplateData
    public record Link(int number, String href, boolean current, boolean gap) {}

    public Paging {
        number = Math.max(1, Math.min(number, last(total)));
        filters = Map.copyOf(filters);
    }

    /** How many rows come before this page. */
    public int offset() {
        return (number - 1) * SIZE;
    }

    public boolean many() {
        return last(total) > 1;
    }

    public Link previous() {
        return number > 1 ? link(number - 1) : null;
    }

    public Link next() {
        return number < last(total) ? link(number + 1) : null;
    }

    /** First, last, this page and its neighbours; gaps between. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        int before = 0;
        for (int page : shown()) {
            if (page > before + 1) {
                links.add(new Link(0, "", false, true));
            }
            links.add(link(page));
            before = page;
        }
        return links;
    }

    private int[] shown() {
        int last = last(total);
        return IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - number) <= 1)
                .toArray();
    }

    private Link link(int page) {
        Map<String, String> query = new TreeMap<>(filters);
        query.put(PARAMETER, String.valueOf(page));
        String text = query.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return new Link(page, path + "?" + text, page == number, false);
    }

    private static int last(long total) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE / SIZE, (total + SIZE - 1) / SIZE));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

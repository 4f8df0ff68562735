package uk.concord.journeys.play;

import java.util.ArrayList;
import java.util.List;

/** The table at the end: each case, what was decided, what the police received, and whether that is as it says. */
final class TableOfCases {

    private static final List<String> HEAD = List.of("Case", "Decided", "The police received", "As expected");

    private TableOfCases() {}

    static String of(List<Telling.Row> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEAD));
        rows.forEach(row -> all.add(
                List.of(row.name(), row.ended().decided(), row.ended().received(), row.asExpected() ? "✓" : "✗ no")));
        int[] widths = new int[HEAD.size()];
        all.forEach(cells -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], cells.get(i).length());
            }
        });
        StringBuilder table = new StringBuilder("\n");
        for (List<String> cells : all) {
            table.append("  ");
            for (int i = 0; i < widths.length; i++) {
                table.append(cells.get(i))
                        .append(" ".repeat(widths[i] - cells.get(i).length() + 2));
            }
            table.append("\n");
        }
        long well = rows.stream().filter(Telling.Row::asExpected).count();
        return table.append("\n  ")
                .append(well)
                .append(" of ")
                .append(rows.size())
                .append(" cases ended as expected.\n")
                .toString();
    }
}

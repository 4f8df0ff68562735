package uk.concord.intake.history.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.concord.intake.history.HistoryLine;
import uk.concord.intake.history.handling.UnreadableFile;
import uk.concord.intake.notice.NoticeAsSent;
import uk.concord.rules.Reason;

/** Where in its rows a file has what; the order of the columns is free, their names are not, and there are no others. */
public final class HistoryColumns {

    /** The columns of a file, each once. */
    public enum Column {
        RECORD_ID("record_id", "Your own id of the record. Its answer comes back under it", true),
        CRIME_REFERENCE("crime_reference", "3 to 30 letters, digits, strokes, hyphens or spaces", true),
        KIND("kind", "YOUTH_RESTORATIVE_DISPOSAL, COMMUNITY_RESOLUTION or HISTORY_DELETED", true),
        GIVEN_ON("given_on", "The day it was given, or history was deleted, as 2019-01-21", true),
        OUTCOME_CODE("outcome_code", "8, or empty. It is checked against the kind and not kept", false),
        YOS("yos", "The short name of the youth offending service, for example south-tees", true),
        GIVEN_NAMES("given_names", "Up to 100 characters", true),
        FAMILY_NAME("family_name", "Up to 100 characters", true),
        BIRTH_DATE("birth_date", "As 2005-03-14", true),
        PNC_ID("pnc_id", "Like 2018/0000123G, or empty where none is known", false),
        ADDRESS("address", "On one line, up to 300 characters, or empty", false);

        private final String title;
        private final String meaning;
        private final boolean needed;

        Column(String title, String meaning, boolean needed) {
            this.title = title;
            this.meaning = meaning;
            this.needed = needed;
        }

        /** As the first row of a file has it. */
        public String title() {
            return title;
        }

        public String meaning() {
            return meaning;
        }

        /** Whether each line has something in it. */
        public boolean needed() {
            return needed;
        }

        private static Optional<Column> named(String title) {
            return Arrays.stream(values())
                    .filter(column -> column.title.equals(title))
                    .findFirst();
        }
    }

    private static final Map<String, Column> OF_NOTICE = Map.of(
            "/kind", Column.KIND,
            "/givenOn", Column.GIVEN_ON,
            "/crimeReference", Column.CRIME_REFERENCE,
            "/yos", Column.YOS,
            "/child/givenNames", Column.GIVEN_NAMES,
            "/child/familyName", Column.FAMILY_NAME,
            "/child/dateOfBirth", Column.BIRTH_DATE,
            "/child/pncId", Column.PNC_ID,
            "/child/address", Column.ADDRESS);

    private final Map<Column, Integer> places;
    private final int cells;

    private HistoryColumns(Map<Column, Integer> places, int cells) {
        this.places = places;
        this.cells = cells;
    }

    /** The column that a reason is about: a notice's {@code /child/givenNames} is a file's {@code given_names}. */
    public static String of(Reason reason) {
        return Optional.ofNullable(OF_NOTICE.get(reason.field()))
                .map(Column::title)
                .orElse(reason.field().replace("/", ""));
    }

    /** @throws UnreadableFile where the first row does not name each column once and no other */
    static HistoryColumns of(String[] titles) {
        Map<Column, Integer> places = new HashMap<>();
        List<String> strange = new ArrayList<>();
        for (int place = 0; place < titles.length; place++) {
            Optional<Column> column = Column.named(titles[place].strip().toLowerCase(Locale.ROOT));
            if (column.isEmpty() || places.putIfAbsent(column.get(), place) != null) {
                strange.add(titles[place].strip());
            }
        }
        List<String> missing = Arrays.stream(Column.values())
                .filter(column -> !places.containsKey(column))
                .map(Column::title)
                .toList();
        List<Reason> reasons = wrong(String.join(",", titles), strange, missing);
        if (!reasons.isEmpty()) {
            throw new UnreadableFile(reasons);
        }
        return new HistoryColumns(places, titles.length);
    }

    private static List<Reason> wrong(String first, List<String> strange, List<String> missing) {
        if (missing.size() == Column.values().length) {
            return List.of(
                    first.contains(";")
                            ? new Reason(
                                    "file-with-semicolons",
                                    "file",
                                    "The cells of this file are parted by semicolons. Save it again with commas: in Excel choose"
                                            + " \"CSV UTF-8 (comma delimited)\" on a machine set to English (United Kingdom).")
                            : new Reason(
                                    "file-not-csv",
                                    "file",
                                    "This is not a CSV file of earlier disposals: its first row does not name the columns."));
        }
        List<Reason> reasons = new ArrayList<>();
        if (!missing.isEmpty()) {
            reasons.add(
                    new Reason("columns-missing", "file", "Columns are missing: " + String.join(", ", missing) + "."));
        }
        if (!strange.isEmpty()) {
            reasons.add(new Reason(
                    "columns-unknown",
                    "file",
                    strange.size() + " columns are not known or come twice. Leave out all but the ones named below:"
                            + " notes are not brought over."));
        }
        return reasons;
    }

    HistoryLine line(int row, String[] cells) {
        if (cells.length != this.cells) {
            return new HistoryLine(
                    row,
                    "",
                    "",
                    new NoticeAsSent(null, null, null, null, null, null, null, null, null),
                    Optional.of(new Reason(
                            "cells-missing-or-too-many",
                            "",
                            "This row has " + cells.length + " cells and the first row has " + this.cells
                                    + ". Perhaps a comma stands in a cell without quotation marks.")));
        }
        return new HistoryLine(
                row,
                at(cells, Column.RECORD_ID),
                at(cells, Column.OUTCOME_CODE),
                new NoticeAsSent(
                        at(cells, Column.KIND),
                        at(cells, Column.GIVEN_ON),
                        at(cells, Column.CRIME_REFERENCE),
                        at(cells, Column.YOS),
                        at(cells, Column.GIVEN_NAMES),
                        at(cells, Column.FAMILY_NAME),
                        at(cells, Column.BIRTH_DATE),
                        at(cells, Column.PNC_ID),
                        at(cells, Column.ADDRESS)),
                Optional.empty());
    }

    private String at(String[] cells, Column column) {
        return cells[places.get(column)].strip();
    }
}

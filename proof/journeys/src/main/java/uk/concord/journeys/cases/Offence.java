package uk.concord.journeys.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One offence of a G26, as the case tells it. */
final class Offence {

    /** Offences that cases call by their names, and their codes in the offence list. */
    static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("theft from shop", "TH68010"),
            Map.entry("theft of a pedal cycle", "TH68014"),
            Map.entry("handling stolen goods", "TH68036"),
            Map.entry("robbery", "TH68051"),
            Map.entry("criminal damage", "CD71039"),
            Map.entry("common assault", "CJ88001"),
            Map.entry("harassment, alarm or distress", "PO86005"),
            Map.entry("affray", "PO86003"),
            Map.entry("drunk and disorderly", "CJ67002"),
            Map.entry("possession of cannabis", "MD71222"),
            Map.entry("railway trespass", "RA68001"),
            Map.entry("throwing a firework", "PU03001"));

    private final String words;
    private final String code;
    private final LocalDate day;
    private String whatHappened = "As the officer saw and was told; the child was spoken to the same day.";
    private String admission = "FULL";

    Offence(String words, LocalDate day) {
        this.words = words;
        this.code = codeOf(words);
        this.day = day;
    }

    String words() {
        return words;
    }

    void happened(String text) {
        whatHappened = text;
    }

    void admitted(String how) {
        admission = how;
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", code)
                .put("from", day.toString())
                .put("whatHappened", whatHappened)
                .put("admission", admission);
    }

    private static String codeOf(String words) {
        if (words.matches("[A-Z]{2}[0-9]{5}")) {
            return words;
        }
        String code = NAMES.get(words.toLowerCase(Locale.UK));
        if (code == null) {
            throw new NotAsExpected(
                    "no case calls an offence \"" + words + "\": write its code, such as TH68010, or one of "
                            + NAMES.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return code;
    }
}

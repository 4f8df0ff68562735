package uk.concord.journeys.cases;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The words that steps have in common, for who tells cases. */
public final class Vocabulary {

    private Vocabulary() {}

    /** What there is to choose from, by what it is. */
    public static Map<String, String> lists() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("people", Person.rolesInWords() + "; or a sign-in name; or " + Person.POLICE_WORDS);
        all.put(
                "disposals",
                Arrays.stream(Words.Disposal.values())
                        .map(Words.Disposal::words)
                        .collect(Collectors.joining(", ", "", ", with or without *a* or *the*")));
        all.put(
                "offences",
                Offence.NAMES.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> each.getKey() + " (" + each.getValue() + ")")
                        .collect(Collectors.joining(", ", "", "; or any code of the offence list")));
        all.put("days", "21 January 2019");
        all.put(
                "reasons for no further action",
                "not in public interest, evidential victim supports, evidential victim does not support, time limit"
                        + " expired, passed to another body, further investigation not in public interest");
        return all;
    }
}

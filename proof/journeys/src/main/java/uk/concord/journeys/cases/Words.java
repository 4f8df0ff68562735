package uk.concord.journeys.cases;

import io.cucumber.java.ParameterType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The words that stand for something in a step: days, people, areas, disposals. */
public final class Words {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final String DISPOSALS =
            "(?:a |the )?(?:triage|youth caution|youth conditional caution|charge|no further action)";

    /** A day as people write it. */
    @ParameterType("\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)"
            + " \\d{4}")
    public LocalDate day(String words) {
        return LocalDate.parse(words, DAY);
    }

    @ParameterType(Person.WORDS)
    public Person person(String words) {
        return Person.named(words);
    }

    /** The short name of a youth offending service. */
    @ParameterType(value = "South Tees|Stockton-on-Tees|Hartlepool", name = "area")
    public Area area(String words) {
        return new Area(words.toLowerCase(Locale.UK).replace(' ', '-'));
    }

    @ParameterType(DISPOSALS)
    public Disposal disposal(String words) {
        return Disposal.named(words);
    }

    /** Where a disposal stands for a child: open, open with a warning, or closed. */
    @ParameterType("open|open with a warning|closed")
    public Openness openness(String words) {
        return Map.of(
                        "open", Openness.OPEN,
                        "open with a warning", Openness.WARN,
                        "closed", Openness.CLOSED)
                .get(words);
    }

    @ParameterType("received|returned|accepted|decided|confirmed|given|under review|completed|not completed"
            + "|reopened|withdrawn|not suitable")
    public Progress progress(String words) {
        return Progress.valueOf(constant(words));
    }

    @ParameterType("fully|partly|only responsibility|not at all|without a word|by denying it")
    public Admission admission(String words) {
        return new Admission(Map.of(
                        "fully", "FULL",
                        "partly", "PARTIAL",
                        "only responsibility", "RESPONSIBILITY_ONLY",
                        "not at all", "NONE",
                        "without a word", "NO_COMMENT",
                        "by denying it", "DENIED")
                .get(words));
    }

    @ParameterType("the child was under ten|the child is an adult|it belongs to another area|it is a duplicate")
    public Unsuitable unsuitable(String words) {
        return new Unsuitable(Map.of(
                        "the child was under ten", "UNDER_TEN",
                        "the child is an adult", "ADULT",
                        "it belongs to another area", "ANOTHER_AREA",
                        "it is a duplicate", "DUPLICATE")
                .get(words));
    }

    @ParameterType("the same child|a different child")
    public Verdict verdict(String words) {
        return words.equals("the same child") ? Verdict.SAME : Verdict.DIFFERENT;
    }

    @ParameterType("the signature was refused|the admission was withdrawn|the child was not reached"
            + "|the child turned 18|the time limit passed|its conditions no longer fit")
    public Stop stop(String words) {
        return new Stop(Map.of(
                        "the signature was refused", "SIGNATURE_REFUSED",
                        "the admission was withdrawn", "ADMISSION_WITHDRAWN",
                        "the child was not reached", "NOT_REACHED",
                        "the child turned 18", "TURNED_18",
                        "the time limit passed", "LIMITATION_PASSED",
                        "its conditions no longer fit", "CONDITIONS_OUT_OF_TIME")
                .get(words));
    }

    record Area(String id) {}

    record Admission(String code) {}

    record Unsuitable(String code) {}

    record Stop(String code) {}

    /** What somebody says of two records. */
    enum Verdict {
        SAME,
        DIFFERENT
    }

    enum Openness {
        OPEN,
        WARN,
        CLOSED
    }

    /** How far an offence has come, as the police hear it. */
    enum Progress {
        RECEIVED,
        RETURNED,
        ACCEPTED,
        DECIDED,
        CONFIRMED,
        GIVEN,
        UNDER_REVIEW,
        COMPLETED,
        NOT_COMPLETED,
        REOPENED,
        WITHDRAWN,
        NOT_SUITABLE
    }

    /** What may be decided for an offence. */
    enum Disposal {
        TRIAGE("triage"),
        YOUTH_CAUTION("youth caution"),
        YOUTH_CONDITIONAL_CAUTION("youth conditional caution"),
        CHARGE("charge"),
        NO_FURTHER_ACTION("no further action");

        private final String words;

        Disposal(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static Disposal named(String text) {
            String bare = text.strip().replaceFirst("^(?:a|the) ", "");
            return Arrays.stream(values())
                    .filter(each -> each.words.equals(bare))
                    .findAny()
                    .orElseThrow(() -> new NotAsExpected("there is no disposal '" + text + "'; there are: "
                            + String.join(
                                    ", ",
                                    Arrays.stream(values()).map(Disposal::words).toList())));
        }
    }

    static String constant(String words) {
        return words.strip().toUpperCase(Locale.UK).replace(' ', '_');
    }

    static String plain(String constant) {
        return constant.toLowerCase(Locale.UK).replace('_', ' ');
    }
}

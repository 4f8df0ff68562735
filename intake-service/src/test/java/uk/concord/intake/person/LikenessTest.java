package uk.concord.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.concord.intake.person.store.WeightsFile;

/** The rule of likeness, case by case, under the weights that are shipped. */
class LikenessTest {

    private static final Weights WEIGHTS = WeightsFile.read(new ObjectMapper());
    private static final String ROWAN = "Rowan|Ashdown|2005-03-14|14 Fernlea Row|";

    /** What becomes of two records. */
    enum Then {
        /** Nobody is asked. */
        NOT_LISTED,
        /** Somebody may compare them. */
        LISTED,
        /** Whoever accepts a G26 about one of them is warned. */
        WARNED
    }

    record Row(String name, String one, String other, Then then, String clues) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                row("all the same, no PNC id", ROWAN, Then.WARNED, "=birth =given =family =address"),
                row("moved house", "Rowan|Ashdown|2005-03-14|2 Harbour View|", Then.WARNED, "=birth =given =family"),
                row("no address sent", "Rowan|Ashdown|2005-03-14||", Then.WARNED, "=birth =given =family"),
                row(
                        "twins: another given name",
                        "Robin|Ashdown|2005-03-14|14 Fernlea Row|",
                        Then.WARNED,
                        "=birth !given =family =address"),
                row(
                        "twins who live apart",
                        "Robin|Ashdown|2005-03-14|2 Harbour View|",
                        Then.NOT_LISTED,
                        "=birth !given =family"),
                row(
                        "twins with like given names",
                        "Rohan|Ashdown|2005-03-14|14 Fernlea Row|",
                        Then.WARNED,
                        "=birth one-letter =family =address"),
                row(
                        "brothers of other ages",
                        "Robin|Ashdown|2007-06-02|14 Fernlea Row|",
                        Then.NOT_LISTED,
                        "!birth !given =family =address"),
                row("one letter off", "Rowan|Ashdowm|2005-03-14||", Then.WARNED, "=birth =given one-letter"),
                row("two letters swapped", "Rowna|Ashdown|2005-03-14||", Then.WARNED, "=birth one-letter =family"),
                new Row(
                        "day and month swapped",
                        "Rowan|Ashdown|2005-04-03||",
                        "Rowan|Ashdown|2005-03-04||",
                        Then.WARNED,
                        "swapped =given =family"),
                row("one digit off", "Rowan|Ashdown|2005-03-15||", Then.WARNED, "one-digit =given =family"),
                row("year one off", "Rowan|Ashdown|2006-03-14||", Then.WARNED, "one-digit =given =family"),
                row(
                        "one digit off, and another given name",
                        "Robin|Ashdown|2005-03-15|14 Fernlea Row|",
                        Then.LISTED,
                        "one-digit !given =family =address"),
                row("same names, other birth date", "Rowan|Ashdown|2007-06-02||", Then.NOT_LISTED, "!birth =given"),
                row(
                        "like names, same address, other birth date",
                        "Rowan|Ashdowm|2007-06-02|14, Fernlea Row|",
                        Then.LISTED,
                        "!birth =given one-letter =address"),
                row("accents and capitals", "ROWÂN|Ash Down|2005-03-14||", Then.WARNED, "=birth =given =family"),
                row("short form", "Row|Ashdown|2005-03-14||", Then.WARNED, "=birth shorter =family"),
                row("second given name", "Rowan Lee|Ashdown|2005-03-14||", Then.WARNED, "=birth shorter =family"),
                row("half of a double name", "Rowan|Ashdown-Lund|2005-03-14||", Then.WARNED, "=birth =given shorter"),
                row("another family name", "Rowan|Lund|2005-03-14||", Then.LISTED, "=birth =given !family"),
                row("given and family name exchanged", "Ashdown|Rowan|2005-03-14||", Then.WARNED, "=birth exchanged"),
                row("nothing but the birth date", "Pat|Lund|2005-03-14||", Then.NOT_LISTED, "=birth !given !family"),
                new Row(
                        "double name in the other order",
                        "Rowan|Lund-Ashdown|2005-03-14||",
                        "Rowan|Ashdown Lund|2005-03-14||",
                        Then.WARNED,
                        "=birth =given family-swapped"),
                row("a PNC id on one side", "Rowan|Ashdown|2005-03-14||2018/0000123G", Then.WARNED, "=birth =given"),
                new Row(
                        "names that sound alike",
                        "Catherine|Ashdown|2005-03-14||",
                        "Kathryn|Ashdown|2005-03-14||",
                        Then.WARNED,
                        "=birth sounds =family"),
                new Row(
                        "one PNC id, two birth dates",
                        "Rowan|Ashdown|2005-03-14||2018/0000123G",
                        "Rowan|Ashdown|2004-11-30||2018/0000123G",
                        Then.WARNED,
                        "=pnc !birth =given =family"),
                new Row(
                        "one PNC id, and nothing else agrees",
                        "Rowan|Ashdown|2005-03-14||2018/0000123G",
                        "Pat|Lund|2001-11-30||2018/0000123G",
                        Then.LISTED,
                        "=pnc !birth !given !family"),
                new Row(
                        "twins with two PNC ids",
                        "Rowan|Ashdown|2005-03-14|14 Fernlea Row|2018/0000123G",
                        "Robin|Ashdown|2005-03-14|14 Fernlea Row|2018/0000124H",
                        Then.NOT_LISTED,
                        "!pnc =birth !given =family =address"),
                new Row(
                        "all the same but the PNC id",
                        "Rowan|Ashdown|2005-03-14|14 Fernlea Row|2018/0000123G",
                        "Rowan|Ashdown|2005-03-14|14 Fernlea Row|2018/0000124H",
                        Then.WARNED,
                        "!pnc =birth =given =family =address"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void is_as_like_as_the_row_says(Row row) {
        Likeness likeness = Likeness.of(described(row.one()), described(row.other()), WEIGHTS);
        assertThat(then(likeness.score())).as("%s", likeness).isEqualTo(row.then());
        String found = likeness.clues().stream().map(LikenessTest::sign).collect(Collectors.joining(" ", " ", " "));
        for (String clue : row.clues().split(" ")) {
            assertThat(found).contains(" " + clue + (clue.isEmpty() ? "" : " "));
        }
        assertThat(Likeness.of(described(row.other()), described(row.one()), WEIGHTS))
                .as("from the other side")
                .isEqualTo(likeness);
    }

    @Test
    void nothing_is_ever_certain() {
        Map<Clue, Integer> all = new EnumMap<>(Clue.class);
        List.of(Clue.values()).forEach(clue -> all.put(clue, 100));
        assertThat(WEIGHTS.score(List.of(Clue.SAME_PNC_ID, Clue.SAME_BIRTH_DATE, Clue.SAME_GIVEN_NAME)))
                .isEqualTo(WEIGHTS.most())
                .isLessThan(100);
        assertThatThrownBy(() -> new Weights(all, 45, 55, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(Map.of(), 45, 55, 95)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_several_names_the_likest_count() {
        KnownAs other = name("Pat|Lund|2001-11-30||");
        Likeness.Described both = new Likeness.Described(Optional.empty(), List.of(other, name(ROWAN)));
        assertThat(Likeness.of(both, described(ROWAN), WEIGHTS).score()).isEqualTo(95);
    }

    private static Row row(String name, String other, Then then, String clues) {
        return new Row(name, ROWAN, other, then, clues);
    }

    private static Then then(int score) {
        if (score < WEIGHTS.listedFrom()) {
            return Then.NOT_LISTED;
        }
        return score < WEIGHTS.warnedFrom() ? Then.LISTED : Then.WARNED;
    }

    private static String sign(Clue clue) {
        return switch (clue) {
            case SAME_PNC_ID -> "=pnc";
            case OTHER_PNC_ID -> "!pnc";
            case SAME_BIRTH_DATE -> "=birth";
            case BIRTH_DATE_SWAPPED -> "swapped";
            case BIRTH_DATE_ONE_DIGIT -> "one-digit";
            case OTHER_BIRTH_DATE -> "!birth";
            case NAMES_EXCHANGED -> "exchanged";
            case SAME_GIVEN_NAME -> "=given";
            case OTHER_GIVEN_NAME -> "!given";
            case SAME_FAMILY_NAME -> "=family";
            case FAMILY_NAMES_SWAPPED -> "family-swapped";
            case OTHER_FAMILY_NAME -> "!family";
            case GIVEN_NAME_ONE_LETTER, FAMILY_NAME_ONE_LETTER -> "one-letter";
            case GIVEN_NAME_SHORTER, FAMILY_NAME_SHORTER -> "shorter";
            case GIVEN_NAME_SOUNDS, FAMILY_NAME_SOUNDS -> "sounds";
            case SAME_ADDRESS -> "=address";
            case OTHER_ADDRESS -> "!address";
        };
    }

    private static Likeness.Described described(String text) {
        String[] parts = text.split("\\|", -1);
        return new Likeness.Described(
                Optional.of(parts[4]).filter(id -> !id.isEmpty()).map(PncId::new), List.of(name(text)));
    }

    private static KnownAs name(String text) {
        String[] parts = text.split("\\|", -1);
        return new KnownAs(parts[0], parts[1], LocalDate.parse(parts[2]), parts[3]);
    }
}

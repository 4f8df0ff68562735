package uk.concord.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two ways to write one name have one key; what people read is what was sent. */
class NameKeyTest {

    private static final LocalDate BORN = LocalDate.of(2005, 3, 14);

    @ParameterizedTest(name = "{0} {1} is {2} {3}")
    @CsvSource({
        "Zoë Ann, O’Keefe-Lund, ZOE ANN, OKeefe Lund",
        "Zoe\u0308, Ashdown, Zo\u00eb, Ashdown",
        "Rowan, Ashdown-Lund, Rowan, Lund Ashdown",
        "Rowan, Ashdown, Ashdown, Rowan",
        "Jörg, Weiß, jorg, WEISS",
        "Łukasz, Ødegård, lukasz, odegard",
        "\uff32\uff4f\uff57\uff41\uff4e, Ashdown, Rowan, Ashdown",
        "\u200frowan\u200e, Ashdown, Rowan, Ashdown",
        "مُحَمَّد, علي, محمد, علي",
        "İpek, Yıldız, ipek, yildiz"
    })
    void one_key(String given, String family, String otherGiven, String otherFamily) {
        assertThat(NameKey.of(name(given, family))).isEqualTo(NameKey.of(name(otherGiven, otherFamily)));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"Rowan, Rohan", "Ann, Anna", "عمر, عمرو"})
    void another_key(String given, String other) {
        assertThat(NameKey.of(name(given, "Ashdown"))).isNotEqualTo(NameKey.of(name(other, "Ashdown")));
    }

    @Test
    void whatever_is_sent_fits_an_index() {
        for (String letter : Set.of("a", "a ", "\ufdfa", "𠀀", "字 ", "e\u0301")) {
            String text = letter.repeat(100 / letter.codePointCount(0, letter.length()));
            KnownAs name = new KnownAs(text, text, BORN, letter.repeat(100));
            int sounds = NameKey.sounds(name).stream()
                    .mapToInt(sound -> sound.getBytes(StandardCharsets.UTF_8).length + 8)
                    .sum();
            int address = NameKey.ofAddress(name).getBytes(StandardCharsets.UTF_8).length;
            assertThat(sounds + address).as("an entry with %s", letter).isLessThan(2500);
        }
    }

    @Test
    void like_names_share_a_sound_or_a_beginning() {
        assertThat(NameKey.sounds(name("Rowan", "Ashdown")))
                .containsAnyElementsOf(NameKey.sounds(name("Bowan", "Ashdwon")));
        assertThat(NameKey.sounds(name("Catherine", "Steven")))
                .containsAnyElementsOf(NameKey.sounds(name("Kathryn", "Stephen")));
    }

    private static KnownAs name(String given, String family) {
        return new KnownAs(given, family, BORN, "");
    }
}

package uk.concord.intake.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name without what differs between two ways to write it: compatibility forms, capitals, accents, apostrophes, hyphens,
 * marks of direction, and the order of given and family name. Only for looking up and comparing: what people read is the
 * name as it was sent.
 */
public final class NameKey {

    private static final Pattern SILENT = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}'’‘`´ʼ.]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Mc}]+");
    private static final Map<String, String> WITHOUT_PARTS =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ı", "i");
    private static final int BEGINNING = 3;

    /** An index takes no more: eight words of each name, with 24 letters of each; 100 letters of an address. */
    private static final int WORDS = 8;

    private static final int LETTERS = 24;
    private static final int LETTERS_OF_ADDRESS = 100;

    private NameKey() {}

    /** The words of a name or address, in the order in which they stand. */
    public static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String bare = SILENT.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                .replaceAll("");
        for (Map.Entry<String, String> letter : WITHOUT_PARTS.entrySet()) {
            bare = bare.replace(letter.getKey(), letter.getValue());
        }
        return Arrays.stream(BETWEEN_WORDS.split(bare))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** All words of both names, sorted: equal where only the order of the names differs. */
    public static String of(KnownAs name) {
        return wordsOf(name).sorted().collect(Collectors.joining(" "));
    }

    /** An address for an index; empty where none was sent. */
    public static String ofAddress(KnownAs name) {
        return first(LETTERS_OF_ADDRESS, String.join(" ", words(name.address())));
    }

    /** How each word of both names sounds, and how it begins: of two like names, one of these is nearly always equal. */
    public static Set<String> sounds(KnownAs name) {
        return wordsOf(name)
                .flatMap(word -> Stream.of(Sound.of(word), first(BEGINNING, word)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> wordsOf(KnownAs name) {
        return Stream.of(name.givenNames(), name.familyName())
                .flatMap(part -> words(part).stream().limit(WORDS))
                .map(word -> first(LETTERS, word));
    }

    private static String first(int letters, String text) {
        int all = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(letters, all)));
    }
}

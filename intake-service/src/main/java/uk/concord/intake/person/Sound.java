package uk.concord.intake.person;

import java.util.regex.Pattern;

/**
 * How a word sounds, roughly, after the idea of Soundex: consonants that are mistaken for one another have one sign, and
 * vowels count at the beginning only. A word in another script than the Latin stands for itself.
 */
final class Sound {

    /** For a to z: 0 for a vowel, else the sign of its group. */
    private static final String SIGNS = "01230120022455012623010202";

    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final int FEW = 3;

    private Sound() {}

    static String of(String word) {
        if (!LATIN.matcher(word).matches()) {
            return word;
        }
        String spelt = word.replace("ph", "f").replace("ck", "k").replace("gh", "g");
        StringBuilder sound = new StringBuilder();
        char before = ' ';
        for (int at = 0; at < spelt.length(); at++) {
            char sign = SIGNS.charAt(spelt.charAt(at) - 'a');
            if (at == 0 && sign == '0') {
                sound.append('A');
            } else if (sign != '0' && sign != before) {
                sound.append(sign);
            }
            before = sign;
        }
        return sound.toString();
    }

    /** Whether two different words may be one name heard twice: alike in three sounds or more, and in half their letters. */
    static boolean alike(String one, String other) {
        String sound = of(one);
        return sound.length() >= FEW
                && sound.equals(of(other))
                && Letters.between(one, other) * 2 <= Math.max(one.length(), other.length());
    }
}

package uk.concord.intake.form;

/**
 * What people call what they sent: a letter for its kind, {@code N} for a notice or {@code G} for a G26, and eight letters
 * and digits that are hard to mishear, without I, L, O and U. Two of one kind never share one: the numbers 1 to 2^40 are
 * spread over all references, each to its own.
 */
public final class Reference {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final long SIZE = 1L << 40;
    private static final long SPREAD = 0x9E_3779_B97BL;

    private Reference() {}

    /**
     * @param kind its letter
     * @param number of this kind, from 1 to 2^40 - 1
     */
    public static String of(char kind, long number) {
        if (number < 1 || number >= SIZE) {
            throw new IllegalArgumentException("no reference for number " + number);
        }
        long spread = number * SPREAD & SIZE - 1;
        StringBuilder text = new StringBuilder().append(kind).append('-');
        for (int place = 7; place >= 0; place--) {
            text.append(ALPHABET.charAt((int) (spread >>> 5 * place & 31)));
            if (place == 4) {
                text.append('-');
            }
        }
        return text.toString();
    }
}

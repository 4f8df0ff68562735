package uk.concord.journeys.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * An invented child with names that no word of any language and no identifier contains, so that finding one anywhere
 * means that it leaked.
 */
public record SampleChild(String givenNames, String familyName, LocalDate dateOfBirth, String pncId, String address) {

    private static final List<String> ONSETS = List.of("Qu", "Zh", "Vr", "Thw", "Kv", "Wj", "Phl", "Dz");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");
    private static final List<String> MIDDLES = List.of("xb", "zq", "vk", "jd", "qf", "wz", "kx", "vj");
    private static final List<String> ENDS = List.of("orth", "ickle", "ando", "umble", "espin", "arrow");
    /** Two children with one PNC id would be taken for one, and the second refused. */
    private static final Set<Integer> SERIALS = ConcurrentHashMap.newKeySet();

    private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    /** Somebody new, aged 11 to 16 in January 2019, remembered for {@link SamplePeople}. */
    public static SampleChild invented() {
        return born(
                LocalDate.of(2002, 6, 1).plusDays(ThreadLocalRandom.current().nextInt(365 * 5)));
    }

    /** Somebody new who was born on this day, remembered for {@link SamplePeople}. */
    public static SampleChild born(LocalDate dateOfBirth) {
        String family = word();
        SampleChild child =
                new SampleChild(word(), family, dateOfBirth, pnc(), number(11, 98) + " " + word() + " Row, " + word());
        return SamplePeople.remember(child);
    }

    /** A grown-up of the same family, invented too. */
    public String relative() {
        return givenNames.substring(0, 2) + "ella " + familyName;
    }

    /** A notice about this child in the contract's words, given in Cleveland on 2 November 2018. */
    public Map<String, Object> notice() {
        return notice("YOUTH_RESTORATIVE_DISPOSAL", LocalDate.of(2018, 11, 2), "south-tees");
    }

    /** A notice about this child in the contract's words. */
    public Map<String, Object> notice(String kind, LocalDate givenOn, String yos) {
        return Map.of(
                "kind",
                kind,
                "givenOn",
                givenOn.toString(),
                "crimeReference",
                "CR/" + pncId.substring(0, 12),
                "yos",
                yos,
                "child",
                Map.of(
                        "givenNames", givenNames,
                        "familyName", familyName,
                        "dateOfBirth", dateOfBirth.toString(),
                        "pncId", pncId,
                        "address", address));
    }

    private static String word() {
        return oneOf(ONSETS) + oneOf(VOWELS) + oneOf(MIDDLES) + oneOf(VOWELS) + oneOf(MIDDLES) + oneOf(ENDS);
    }

    private static String pnc() {
        int serial = number(1_000_000, 9_999_999);
        while (!SERIALS.add(serial)) {
            serial = number(1_000_000, 9_999_999);
        }
        char letter = PNC_LETTERS.charAt((int) ((18L * 10_000_000 + serial) % PNC_LETTERS.length()));
        return String.format(Locale.ROOT, "2018/%07d%c", serial, letter);
    }

    private static String oneOf(List<String> parts) {
        return parts.get(ThreadLocalRandom.current().nextInt(parts.size()));
    }

    private static int number(int from, int to) {
        return ThreadLocalRandom.current().nextInt(from, to + 1);
    }
}

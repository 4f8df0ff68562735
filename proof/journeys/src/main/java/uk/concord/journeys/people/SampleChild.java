package uk.concord.journeys.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * An invented child with names that can be read aloud, but that no word of a language and no identifier contains, so
 * that finding one anywhere means that it leaked.
 */
public record SampleChild(String givenNames, String familyName, LocalDate dateOfBirth, String pncId, String address) {

    private static final List<String> ONSETS = List.of(
            "Bren", "Cal", "Dar", "El", "Fen", "Gar", "Hal", "Ivr", "Jor", "Kel", "Lor", "Mar", "Nev", "Or", "Per",
            "Quin", "Ros", "Sel", "Tam", "Ul", "Ver", "Wyn", "Yor", "Zel");
    private static final List<String> MIDDLES = List.of("ad", "ev", "im", "ol", "un", "av");
    private static final List<String> GIVEN_ENDS =
            List.of("anna", "ric", "wen", "io", "ette", "mond", "ara", "eth", "uin", "issa", "by", "lan");
    private static final List<String> PLACE_ENDS = List.of(
            "thorpe", "wick", "garth", "bury", "combe", "stead", "croft", "dale", "holm", "mere", "shaw", "ford");
    /** Two children with one PNC id would be asked about, or taken for one. */
    private static final Set<Integer> SERIALS = ConcurrentHashMap.newKeySet();

    private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    /** Somebody new, aged 11 to 16 in January 2019, remembered for {@link SamplePeople}. */
    public static SampleChild invented() {
        return born(
                LocalDate.of(2002, 6, 1).plusDays(ThreadLocalRandom.current().nextInt(365 * 5)));
    }

    /** Somebody new who was born on this day, remembered for {@link SamplePeople}. */
    public static SampleChild born(LocalDate dateOfBirth) {
        String address = number(11, 98) + " " + word(PLACE_ENDS) + " Row, " + word(PLACE_ENDS);
        return SamplePeople.remember(new SampleChild(word(GIVEN_ENDS), word(PLACE_ENDS), dateOfBirth, pnc(), address));
    }

    /** A grown-up of the same family, invented too; always the same one for a child. */
    public String relative() {
        String onset = ONSETS.get(Math.floorMod(givenNames.hashCode(), ONSETS.size()));
        return onset + GIVEN_ENDS.get(Math.floorMod(familyName.hashCode(), GIVEN_ENDS.size())) + " " + familyName;
    }

    /** A notice about this child in the contract's words, given in Cleveland on 2 November 2018. */
    public Map<String, Object> notice() {
        return notice("YOUTH_RESTORATIVE_DISPOSAL", LocalDate.of(2018, 11, 2), "south-tees");
    }

    /** A notice about this child in the contract's words. */
    public Map<String, Object> notice(String kind, LocalDate givenOn, String yos) {
        Map<String, Object> notice = noticeWithoutPncId(kind, givenOn, yos);
        Map<String, Object> child = new HashMap<>(named());
        child.put("pncId", pncId);
        notice.put("child", child);
        return notice;
    }

    /** The same where the police know of no PNC id. */
    public Map<String, Object> noticeWithoutPncId(String kind, LocalDate givenOn, String yos) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "givenOn",
                givenOn.toString(),
                "crimeReference",
                "CR/" + pncId.substring(0, 12),
                "yos",
                yos,
                "child",
                named()));
    }

    /** Somebody else, born on the same day into the same family and home. */
    public SampleChild twin() {
        return SamplePeople.remember(new SampleChild(word(GIVEN_ENDS), familyName, dateOfBirth, pnc(), address));
    }

    /** The same child with a birth date that was written down wrongly. */
    public SampleChild bornADayLater() {
        return SamplePeople.remember(new SampleChild(givenNames, familyName, dateOfBirth.plusDays(1), pncId, address));
    }

    private Map<String, Object> named() {
        return Map.of(
                "givenNames", givenNames,
                "familyName", familyName,
                "dateOfBirth", dateOfBirth.toString(),
                "address", address);
    }

    private static String word(List<String> ends) {
        return oneOf(ONSETS) + oneOf(MIDDLES) + oneOf(ends);
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

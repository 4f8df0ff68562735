package uk.concord.journeys.cases;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts in a case: somebody with a demonstration sign-in, or the force's own system.
 *
 * @param id the sign-in name, or the client's
 * @param machine whether it is a system
 */
public record Person(String id, boolean machine) {

    /** Cleveland's own system. */
    public static final Person POLICE_SYSTEM = new Person("police-cleveland", true);

    static final Person OPERATOR = new Person("operator-cli", true);

    /** The roles of a case, and who of South Tees has each. */
    private static final Map<String, String> ROLES = Map.of(
            "the referring officer", "rhona",
            "the seconded officer", "sefton",
            "the other seconded officer", "petra",
            "the duty manager", "dilys",
            "the case manager", "cosima",
            "the operations manager", "yorick",
            "the police inspector", "isolde");

    static final String POLICE_WORDS = "the police's system";

    /** What a step may call somebody. */
    static final String WORDS = "the police's system|the referring officer|the seconded officer"
            + "|the other seconded officer|the duty manager|the case manager|the operations manager"
            + "|the police inspector|rhona|sefton|petra|dilys|stellan|cosima|suvi|yorick|isolde";

    /** Whom a step means. */
    static Person named(String words) {
        return words.equals(POLICE_WORDS) ? POLICE_SYSTEM : new Person(ROLES.getOrDefault(words, words), false);
    }

    /** Each role in words, and who has it. */
    static Stream<String> roles() {
        return ROLES.entrySet().stream()
                .map(role -> role.getKey() + " (" + role.getValue() + ")")
                .sorted();
    }

    /** All the words, for a page of the documentation. */
    static String rolesInWords() {
        return roles().collect(Collectors.joining(", "));
    }
}

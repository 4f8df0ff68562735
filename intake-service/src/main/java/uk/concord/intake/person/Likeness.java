package uk.concord.intake.person;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How like two records are.
 *
 * @param score to put the likeliest first; never certainty
 * @param clues what agrees and what does not, in the order in which people compare
 */
public record Likeness(int score, List<Clue> clues) {

    public Likeness {
        clues = List.copyOf(clues);
    }

    /**
     * A record to compare: how the police named the child, each time.
     *
     * @param pncId where one is known
     * @param names one or more
     */
    public record Described(Optional<PncId> pncId, List<KnownAs> names) {
        public Described {
            names = List.copyOf(names);
        }
    }

    /** The likeness of the two ways to name them that are likest. */
    public static Likeness of(Described one, Described other, Weights weights) {
        Optional<Clue> pncIds = LikenessRules.pncIds(one.pncId(), other.pncId());
        return one.names().stream()
                .flatMap(a -> other.names().stream().map(b -> between(pncIds, a, b, weights)))
                .max(Comparator.comparingInt(Likeness::score))
                .orElse(new Likeness(0, List.of()));
    }

    public List<Clue> agreeing() {
        return clues.stream().filter(Clue::agrees).toList();
    }

    public List<Clue> differing() {
        return clues.stream().filter(clue -> !clue.agrees()).toList();
    }

    private static Likeness between(Optional<Clue> pncIds, KnownAs one, KnownAs other, Weights weights) {
        Stream<Clue> names = LikenessRules.namesExchanged(one, other)
                .map(Stream::of)
                .orElseGet(
                        () -> Stream.of(LikenessRules.givenNames(one, other), LikenessRules.familyNames(one, other)));
        List<Clue> clues = Stream.of(
                        pncIds.stream(),
                        Stream.of(LikenessRules.birthDates(one.dateOfBirth(), other.dateOfBirth())),
                        names,
                        LikenessRules.addresses(one, other).stream())
                .flatMap(part -> part)
                .toList();
        return new Likeness(weights.score(clues), clues);
    }
}

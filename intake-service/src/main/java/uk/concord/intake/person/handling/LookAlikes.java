package uk.concord.intake.person.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.intake.person.Candidate;
import uk.concord.intake.person.KnownAs;
import uk.concord.intake.person.Likeness;
import uk.concord.intake.person.MatchId;
import uk.concord.intake.person.Matches;
import uk.concord.intake.person.Names;
import uk.concord.intake.person.Pair;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PersonMatch;
import uk.concord.intake.person.Said;
import uk.concord.intake.person.Weights;

/**
 * Finds whom somebody is like, so that a person is asked: the likeliest, and of several records that are tied to one child
 * only one. A pair that was found before is not asked about again.
 */
@ApplicationScoped
class LookAlikes {

    /** Nobody compares more at a time. */
    private static final int MOST = 25;

    private final Names names;
    private final Matches matches;
    private final Weights weights;

    LookAlikes(Names names, Matches matches, Weights weights) {
        this.names = names;
        this.matches = matches;
        this.weights = weights;
    }

    private record Found(PersonId other, Likeness likeness) {}

    void find(Person person, KnownAs name, Instant at) {
        List<Candidate> candidates = names.like(person.id(), person.force(), person.pncId(), name);
        if (candidates.isEmpty()) {
            return;
        }
        Likeness.Described described = new Likeness.Described(person.pncId(), names.of(person.id()));
        Set<PersonId> asked = compared(person.id());
        candidates.stream()
                .map(other -> new Found(other.id(), Likeness.of(described, other.described(), weights)))
                .filter(found -> found.likeness().score() >= weights.listedFrom())
                .sorted(Comparator.comparingInt(
                                (Found found) -> found.likeness().score())
                        .reversed())
                .filter(found -> !asked.contains(found.other()))
                .limit(MOST)
                .toList()
                .forEach(found -> add(person, found, asked, at));
    }

    private void add(Person person, Found found, Set<PersonId> asked, Instant at) {
        if (asked.contains(found.other())) {
            return;
        }
        asked.addAll(matches.tied(found.other()));
        matches.add(PersonMatch.found(
                new MatchId(UUID.randomUUID()),
                Pair.of(person.id(), found.other()),
                person.force(),
                found.likeness(),
                Said.found(at)));
    }

    /** Whoever was compared with this person, and whoever is this very child already. */
    private Set<PersonId> compared(PersonId person) {
        Set<PersonId> compared = new HashSet<>(matches.comparedWith(person));
        compared.addAll(matches.tied(person));
        return compared;
    }
}

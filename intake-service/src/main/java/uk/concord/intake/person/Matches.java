package uk.concord.intake.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All pairs of records that may be about one child, with all that was said of them. */
public interface Matches {

    Optional<PersonMatch> find(MatchId id);

    /** The persons with whom this one has been found alike before, whatever was said since. */
    Set<PersonId> comparedWith(PersonId person);

    /** The person and all who are tied to them: one child. */
    Set<PersonId> tied(PersonId person);

    void add(PersonMatch match);

    /** Stores the next version beside all earlier ones. */
    void replace(PersonMatch match);

    /** All that was said of the pair, the latest first. */
    List<MatchVersion> history(MatchId id);

    /** What was said of other records that are tied to these two. */
    Surroundings around(PersonMatch match);

    /** The pairs of this person, the open ones first, then the likeliest. */
    List<PersonMatch> of(PersonId person, int limit);

    /**
     * The open pairs of a force of whose both persons something is recorded: those asked about first, then the likeliest.
     *
     * @param restricted whether pairs with a restricted person are among them
     */
    List<PersonMatch> open(String force, boolean restricted, int offset, int limit);

    /** How many {@link #open} would list in all. */
    long countOpen(String force, boolean restricted);

    /** How many open pairs this person has of at least this score. @param restricted as in {@link #open} */
    long countOpen(PersonId person, int score, boolean restricted);

    /** What is recorded about a person, the oldest first. */
    List<Recorded> recorded(PersonId person);
}

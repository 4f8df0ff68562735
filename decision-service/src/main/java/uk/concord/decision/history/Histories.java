package uk.concord.decision.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The histories of all children whom we have heard of. */
public interface Histories {

    Optional<KnownChild> child(UUID personId);

    /** The history of the child that this person is, over all its records. */
    Optional<ChildHistory> of(UUID personId);

    /** Remembers a child, or a later version of one; an earlier version than the one known changes nothing. */
    void remember(KnownChild child);

    /** Adds a disposal to the child's history. @return false where it stands there already, and nothing changes */
    boolean add(EarlierDisposal disposal);

    /**
     * Notes how far a disposal of the history has come.
     *
     * @param endedOn null where it has not ended
     * @return the disposal as it stands now; empty where it stood so already, or is not known
     */
    Optional<EarlierDisposal> progressed(UUID disposalId, Progress progress, LocalDate endedOn);

    /**
     * Children by family name.
     *
     * @param search whose children, in which area, and which of them
     */
    List<KnownChild> find(ChildSearch search, int offset, int limit);

    /** How many {@link #find} would list in all. */
    long count(ChildSearch search);

    /**
     * How many disposals the police gave by themselves from one day to another, both included, by kind.
     *
     * @param yos of which area; empty for the whole force
     */
    List<KindCount> given(String force, String yos, LocalDate from, LocalDate to);
}

package uk.concord.disposal.child;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All children of whom we have heard. */
public interface Children {

    Optional<KnownChild> find(UUID personId);

    /** Remembers a child, or a later version of one; an earlier version than the one known changes nothing. */
    void remember(KnownChild child);

    /** The children of an area by family name; restricted ones only where asked for. */
    List<KnownChild> of(String force, String yos, boolean restricted, int offset, int limit);

    /** How many {@link #of} would list in all. */
    long count(String force, String yos, boolean restricted);
}

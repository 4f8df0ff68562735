package uk.concord.decision.history;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/**
 * Which persons are one child: all that links connect, over however many of them. Intake never merges persons, so a child
 * has as many records as it has persons.
 */
public interface ChildLinks {

    /** The persons that are one child with this one, itself among them. */
    SortedSet<UUID> personsOf(UUID personId);

    /**
     * Until the transaction ends nobody else decides anything about the children of these persons, and no link of theirs
     * is made or undone: what is read of them from here on is what the last one left. Persons are taken in one order
     * everywhere, so that nobody waits for each other.
     *
     * @return all persons of these children
     */
    SortedSet<UUID> hold(Set<UUID> persons);

    /** Takes in a link as it stands now; an earlier version than the one known changes nothing. @return whether it did */
    boolean take(PersonLink link);

    /** The links that hold among these persons, latest first. */
    List<PersonLink> among(Set<UUID> persons);
}

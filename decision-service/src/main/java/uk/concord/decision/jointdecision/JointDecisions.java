package uk.concord.decision.jointdecision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The joint decisions of all cases. */
public interface JointDecisions {

    /** Where a case belongs. */
    record Place(UUID caseId, UUID personId, String force, String yos) {}

    Optional<Place> place(UUID caseId);

    /** To be read. */
    Optional<JointDecision> find(UUID caseId);

    /** Those of the force with this crime reference that are about other children than the one of these persons. */
    List<JointDecision> inCrime(String force, String crimeReference, Set<UUID> othersThan);

    /**
     * To be changed: until the transaction ends nobody else changes this case or any other of the same child, and what is
     * read of the child from here on is what the last of them left.
     */
    Optional<JointDecision> findToChange(UUID caseId);

    void open(JointDecision opened, Instant at);

    /** Keeps what it has become, and takes or gives back its claim on the child's triage. @param on the day in London */
    void save(JointDecision changed, LocalDate on);

    void keep(UUID caseId, DecisionMade made);

    /** Keeps what changed of that on which the case is decided. */
    void keep(UUID caseId, DecisionChange change);

    /** What changed of that on which the case is decided, latest first. */
    List<DecisionChange> changes(UUID caseId);

    /** What was decided, latest first. */
    List<DecisionMade> made(UUID caseId);

    /** The claims on a triage that other cases of the child hold. */
    List<Claim> claimsOfOthers(Set<UUID> persons, UUID caseId);

    /** Whether facts about a child, of any of its persons, are known to be waiting. */
    boolean historyArriving(Set<UUID> persons);

    /** The cases of a child, over all its persons. */
    List<UUID> ofChild(Set<UUID> persons);

    /** Cases in which a view has been missing since before this day. */
    List<UUID> viewMissing(LocalDate today);
}

package uk.concord.notification.outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All cases that the police have been told of. */
public interface Outcomes {

    Optional<Outcome> find(UUID caseId);

    /** The case, held for this transaction so that nobody else changes it meanwhile. */
    Optional<Outcome> claim(UUID caseId);

    void add(Outcome outcome);

    void keep(Outcome outcome);

    void add(ClosingSummary summary);

    /** The closing summaries of the case, oldest first. */
    List<ClosingSummary> summaries(UUID caseId);

    /** Remembers from which version on a person is restricted or not, and says so of their cases. */
    void restrict(UUID personId, int version, boolean restricted);

    /**
     * What is known of a person from this version on; empty where nothing so new is known. The person is held for this
     * transaction: no restriction slips in between the question and the case that is kept by its answer.
     */
    Optional<Boolean> restricted(UUID personId, int fromVersion);
}

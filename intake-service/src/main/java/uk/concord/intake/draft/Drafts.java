package uk.concord.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All the G26s that are being written. */
public interface Drafts {

    Optional<Draft> find(UUID id);

    /** The same, and nobody else can change it from here to the end of the transaction. */
    Optional<Draft> claim(UUID id);

    /** The one in which an officer mends a G26 that came back. */
    Optional<Draft> mending(String force, String owner, UUID caseId);

    /** Those of an officer, the newest first. */
    List<Draft> of(String force, String owner, int offset, int limit);

    /** How many {@link #of} would list in all. */
    long countOf(String force, String owner);

    /** Those whose last day has passed, claimed; what somebody works on at this moment is left for the next time. */
    List<Draft> past(LocalDate today, int limit);

    void add(Draft draft);

    void replace(Draft draft);

    void remove(UUID id);
}

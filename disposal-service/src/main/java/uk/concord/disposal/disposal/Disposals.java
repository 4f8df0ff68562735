package uk.concord.disposal.disposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All disposals. */
public interface Disposals {

    /** The case that a disposal belongs to. */
    Optional<UUID> caseOf(DisposalId id);

    /** The disposal, nobody else able to change it before this transaction ends. */
    Optional<Disposal> claim(DisposalId id);

    /** The disposals of a case, the newest decision first. */
    List<Disposal> of(UUID caseId);

    void add(Disposal disposal);

    /** Keeps what became of one that was claimed. */
    void replace(Disposal disposal);
}

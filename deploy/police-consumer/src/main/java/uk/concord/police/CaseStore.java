package uk.concord.police;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the police system keeps what it holds. Put your own database behind it: {@link #keep} must be durable when it
 * returns, and must write the state and the ids seen in one.
 */
public interface CaseStore {

    Optional<HeldCase> find(UUID caseId);

    List<HeldCase> all();

    void keep(HeldCase held);
}

package uk.concord.decision.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All alerts about cases. */
public interface Alerts {

    /** The alert of this case, to be changed: until the transaction ends nobody else changes it. */
    Optional<Alert> findToChange(UUID caseId, UUID alertId);

    void add(Alert alert);

    void replace(Alert alert);

    /** Those of a case, latest first. */
    List<Alert> of(UUID caseId);

    /** How many cases of the search wait for somebody of these roles to look; its text and what it shows are passed over. */
    int count(CaseSearch search, Set<String> roles);

    /** The first few of them, longest waiting first. */
    List<ListedCase> waiting(CaseSearch search, Set<String> roles, int limit);
}

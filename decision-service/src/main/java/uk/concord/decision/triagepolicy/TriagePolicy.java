package uk.concord.decision.triagepolicy;

import java.util.List;
import java.util.Optional;

/**
 * What is said about triage on one day: the version in force, and the drafts that lie beside it, so that a page can say
 * what would open under them.
 *
 * @param inForce empty on a day for which the force has no policy
 */
public record TriagePolicy(Optional<PolicyVersion> inForce, List<PolicyVersion> drafts) {

    public TriagePolicy {
        drafts = List.copyOf(drafts);
    }

    /** The name of the version in force, as a decision keeps it; "none" where there is none. */
    public String version() {
        return inForce.map(PolicyVersion::name).orElse("none");
    }
}

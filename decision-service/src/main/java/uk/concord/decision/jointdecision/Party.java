package uk.concord.decision.jointdecision;

import java.util.Map;
import java.util.Set;

/**
 * Somebody who acts in a joint decision, or Concord itself.
 *
 * @param id the sign-in name
 * @param name as pages show it
 * @param role the one role in which they act
 * @param agency POLICE, YOS, or another one that takes no part
 */
public record Party(String id, String name, String role, String agency) {

    /** Who acts where nobody did: a fact arrived, or a time ran out. */
    public static final Party CONCORD = new Party("service", "Concord", "service", "");

    private static final Map<Agency, Set<String>> DECIDERS = Map.of(
            Agency.POLICE, Set.of("seconded-officer", "police-inspector"),
            Agency.YOS, Set.of("duty-manager", "yos-manager"));

    /** Whether they may speak for this agency in a joint decision. */
    public boolean speaksFor(Agency one) {
        return agency.equals(one.name()) && DECIDERS.get(one).contains(role);
    }

    /** Whether they may speak for one of the two. */
    public boolean speaks() {
        return speaksFor(Agency.POLICE) || speaksFor(Agency.YOS);
    }

    /** The agency they speak for. @throws IllegalStateException where they speak for neither */
    public Agency side() {
        if (!speaks()) {
            throw new IllegalStateException("speaks for neither agency");
        }
        return Agency.valueOf(agency);
    }
}

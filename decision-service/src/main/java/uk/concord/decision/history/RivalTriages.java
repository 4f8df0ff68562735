package uk.concord.decision.history;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Whoever tells the managers that a link shows two live triages of one child: neither is cancelled by itself (D17). */
public interface RivalTriages {

    /** Cases of one child that each held a triage, and are held now. */
    void found(Set<UUID> cases, Instant at);
}

package uk.concord.decision.casefile.messaging;

import java.util.Set;
import uk.concord.messaging.ReceivedFact;

/** How a family of facts changes a case and its story. */
interface CaseTelling {

    /** The types it tells. */
    Set<String> types();

    /** What the fact makes of the case that it is about. */
    Told tell(ReceivedFact fact);
}

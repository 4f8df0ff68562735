package uk.concord.decision.jointdecision.messaging;

import uk.concord.decision.jointdecision.Party;

/** Who did it, as facts name them. */
record By(String id, String name, String role) {

    static By of(Party party) {
        return new By(party.id(), party.name(), party.role());
    }
}

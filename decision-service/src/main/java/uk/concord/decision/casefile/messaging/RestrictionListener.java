package uk.concord.decision.casefile.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.casefile.CaseFiles;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;

/** Hears on {@code concord.persons} that a child is restricted, or no longer so: then the child's cases are too. */
@ApplicationScoped
class RestrictionListener implements FactListener {

    static final String RESTRICTED = "uk.concord.person.restricted.v1";

    private final CaseFiles files;
    private final Payloads payloads;

    RestrictionListener(CaseFiles files, Payloads payloads) {
        this.files = files;
        this.payloads = payloads;
    }

    /** What we read of it. */
    record Restricted(UUID personId, boolean restricted) {}

    @Override
    public String topic() {
        return "concord.persons";
    }

    @Override
    public Set<String> types() {
        return Set.of(RESTRICTED);
    }

    /** The audit of it is made where the child is remembered. */
    @Override
    public void on(ReceivedFact fact) {
        Restricted change = payloads.read(fact, Restricted.class);
        files.restrict(change.personId(), change.restricted());
    }
}

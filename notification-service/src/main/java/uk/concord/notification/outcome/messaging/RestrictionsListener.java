package uk.concord.notification.outcome.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;
import uk.concord.notification.outcome.Outcomes;

/** Hears on {@code concord.persons} who may be seen by a few only, and keeps their cases so. */
@ApplicationScoped
class RestrictionsListener implements FactListener {

    private final Outcomes outcomes;
    private final Audit audit;
    private final Payloads payloads;

    RestrictionsListener(Outcomes outcomes, Audit audit, Payloads payloads) {
        this.outcomes = outcomes;
        this.audit = audit;
        this.payloads = payloads;
    }

    /** What we read of {@code person.restricted}. */
    record Restricted(UUID personId, int version, boolean restricted) {}

    @Override
    public String topic() {
        return "concord.persons";
    }

    @Override
    public Set<String> types() {
        return Set.of("uk.concord.person.restricted.v1");
    }

    @Override
    public void on(ReceivedFact fact) {
        Restricted change = payloads.read(fact, Restricted.class);
        outcomes.restrict(change.personId(), change.version(), change.restricted());
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                fact.type(),
                fact.source(),
                "person/" + fact.key(),
                "",
                Map.of("fact", fact.id().toString())));
    }
}

package uk.concord.disposal.child.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.child.Children;
import uk.concord.disposal.child.KnownChild;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.NotYet;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;

/** Hears on {@code concord.persons} who a child is. */
@ApplicationScoped
class PersonsListener implements FactListener {

    static final String REGISTERED = "uk.concord.person.registered.v1";
    static final String RESTRICTED = "uk.concord.person.restricted.v1";

    private final Children children;
    private final Audit audit;
    private final Payloads payloads;

    PersonsListener(Children children, Audit audit, Payloads payloads) {
        this.children = children;
        this.audit = audit;
        this.payloads = payloads;
    }

    /** What we read of {@code person.registered}. */
    record Registered(
            UUID personId,
            int version,
            String givenNames,
            String familyName,
            LocalDate dateOfBirth,
            String force,
            String yos,
            boolean restricted) {}

    /** What we read of {@code person.restricted}. */
    record Restricted(UUID personId, int version, boolean restricted) {}

    @Override
    public String topic() {
        return "concord.persons";
    }

    @Override
    public Set<String> types() {
        return Set.of(REGISTERED, RESTRICTED);
    }

    @Override
    public void on(ReceivedFact fact) {
        children.remember(
                fact.type().equals(REGISTERED)
                        ? child(payloads.read(fact, Registered.class))
                        : child(payloads.read(fact, Restricted.class)));
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                fact.type(),
                fact.source(),
                "person/" + fact.key(),
                "",
                Map.of("fact", fact.id().toString())));
    }

    private static KnownChild child(Registered person) {
        return new KnownChild(
                person.personId(),
                person.version(),
                person.givenNames(),
                person.familyName(),
                person.dateOfBirth(),
                person.force(),
                person.yos(),
                person.restricted());
    }

    private KnownChild child(Restricted change) {
        KnownChild child = children.find(change.personId()).orElseThrow(() -> new NotYet("the person's registration"));
        return new KnownChild(
                child.personId(),
                change.version(),
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                child.force(),
                child.yos(),
                change.restricted());
    }
}

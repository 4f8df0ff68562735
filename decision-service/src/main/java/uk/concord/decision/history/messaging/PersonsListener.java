package uk.concord.decision.history.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.KnownChild;
import uk.concord.decision.history.PersonLink;
import uk.concord.decision.history.Progress;
import uk.concord.decision.history.handling.HearPersonsHandler;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.messaging.FactListener;
import uk.concord.messaging.NotYet;
import uk.concord.messaging.Payloads;
import uk.concord.messaging.ReceivedFact;

/** Hears on {@code concord.persons} who a child is, which records are of one, and what they received before. */
@ApplicationScoped
class PersonsListener implements FactListener {

    static final String REGISTERED = "uk.concord.person.registered.v1";
    static final String RESTRICTED = "uk.concord.person.restricted.v1";
    static final String LINKED = "uk.concord.person.linked.v1";
    static final String UNLINKED = "uk.concord.person.unlinked.v1";
    static final String RECORDED = "uk.concord.earlier-disposal.recorded.v1";

    private final HearPersonsHandler handler;
    private final Audit audit;
    private final Payloads payloads;

    PersonsListener(HearPersonsHandler handler, Audit audit, Payloads payloads) {
        this.handler = handler;
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
            String pncId,
            String force,
            String yos,
            boolean restricted) {}

    /** What we read of {@code person.restricted}. */
    record Restricted(UUID personId, int version, boolean restricted) {}

    /** What we read of {@code person.linked} and {@code person.unlinked}. */
    record Linked(UUID personId, UUID otherPersonId, UUID linkId, int version, By by) {
        record By(String name) {}
    }

    /** What we read of {@code earlier-disposal.recorded}. */
    record Recorded(
            UUID personId,
            UUID earlierDisposalId,
            String reference,
            String kind,
            LocalDate givenOn,
            String force,
            String yos) {}

    @Override
    public String topic() {
        return "concord.persons";
    }

    @Override
    public Set<String> types() {
        return Set.of(REGISTERED, RESTRICTED, LINKED, UNLINKED, RECORDED);
    }

    @Override
    public void on(ReceivedFact fact) {
        switch (fact.type()) {
            case REGISTERED -> registered(payloads.read(fact, Registered.class));
            case RESTRICTED -> restricted(payloads.read(fact, Restricted.class));
            case LINKED -> linked(payloads.read(fact, Linked.class), true, fact);
            case UNLINKED -> linked(payloads.read(fact, Linked.class), false, fact);
            case RECORDED -> recorded(payloads.read(fact, Recorded.class), fact);
            default -> throw new IllegalArgumentException("not listened to: " + fact.type());
        }
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                fact.type(),
                fact.source(),
                "person/" + fact.key(),
                "",
                Map.of("fact", fact.id().toString())));
    }

    private void registered(Registered person) {
        handler.remember(new KnownChild(
                person.personId(),
                person.version(),
                person.givenNames(),
                person.familyName(),
                person.dateOfBirth(),
                person.pncId() == null ? "" : person.pncId(),
                person.force(),
                person.yos(),
                person.restricted()));
    }

    private void restricted(Restricted change) {
        KnownChild child = known(change.personId());
        handler.remember(new KnownChild(
                child.personId(),
                change.version(),
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                child.pncId(),
                child.force(),
                child.yos(),
                change.restricted()));
    }

    /** A link may come before the persons that it ties: it is kept, and counts as soon as they are known. */
    private void linked(Linked link, boolean made, ReceivedFact fact) {
        handler.link(new PersonLink(
                link.linkId(),
                link.personId(),
                link.otherPersonId(),
                link.version(),
                made,
                link.by().name(),
                fact.happened()));
    }

    private void recorded(Recorded disposal, ReceivedFact fact) {
        known(disposal.personId());
        handler.record(new EarlierDisposal(
                disposal.earlierDisposalId(),
                disposal.personId(),
                disposal.reference(),
                disposal.kind(),
                disposal.givenOn(),
                disposal.force(),
                disposal.yos(),
                fact.happened(),
                Progress.RECORDED,
                Optional.empty(),
                Optional.empty()));
    }

    private KnownChild known(UUID personId) {
        return handler.child(personId).orElseThrow(() -> new NotYet("the person's registration"));
    }
}

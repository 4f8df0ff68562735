package uk.concord.intake.person.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.person.MatchOutcome;
import uk.concord.intake.person.MeetPerson;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PersonMatch;
import uk.concord.intake.person.handling.PersonJournal;
import uk.concord.messaging.Outbox;
import uk.concord.messaging.OutgoingFact;
import uk.concord.messaging.Payloads;

/** Says on {@code concord.persons} what intake knows of a person. Every fact there has the person's id as its key. */
@ApplicationScoped
public class PersonFacts implements PersonJournal {

    static final String TOPIC = "concord.persons";

    private final Outbox outbox;
    private final Audit audit;
    private final Payloads payloads;

    PersonFacts(Outbox outbox, Audit audit, Payloads payloads) {
        this.outbox = outbox;
        this.audit = audit;
        this.payloads = payloads;
    }

    @Override
    public void registered(Person person, MeetPerson because) {
        audit.record(new AuditEntry(
                AuditEntry.Act.COLLECTION,
                because.operation(),
                because.actor(),
                "person/" + person.id(),
                "",
                Map.of("registered", "true")));
        say(person.id().value(), PersonRegistered.TYPE, because.at(), PersonRegistered.of(person));
    }

    @Override
    public void restricted(Person person, String actor, Instant happened) {
        audit.record(new AuditEntry(
                AuditEntry.Act.ALTERATION,
                "person.restrict",
                actor,
                "person/" + person.id(),
                "",
                Map.of("restricted", String.valueOf(person.restricted()))));
        say(
                person.id().value(),
                PersonRestricted.TYPE,
                happened,
                new PersonRestricted(person.id().value(), person.version(), person.restricted()));
    }

    @Override
    public void said(MatchOutcome.Done done) {
        PersonMatch match = done.match();
        AuditEntry.Act act = done.facts().isEmpty() ? AuditEntry.Act.ALTERATION : AuditEntry.Act.COMBINATION;
        for (PersonId person : List.of(match.pair().first(), match.pair().second())) {
            audit.record(new AuditEntry(
                    act,
                    "person.match",
                    match.said().by(),
                    "person/" + person,
                    "",
                    Map.of(
                            "match",
                            match.id().toString(),
                            "state",
                            match.state().name())));
        }
        done.facts()
                .forEach(type ->
                        say(match.pair().first().value(), type, match.said().at(), PersonsTied.of(match)));
    }

    /** @param payload a record of the contract named by the type */
    public void say(UUID personId, String type, Instant happened, Object payload) {
        outbox.append(new OutgoingFact(
                UUID.randomUUID(), TOPIC, personId.toString(), type, happened, payloads.write(payload)));
    }
}

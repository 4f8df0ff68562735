package uk.concord.intake.person.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.person.MeetPerson;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.Persons;
import uk.concord.intake.person.Recognition;
import uk.concord.rules.Reason;

/** Recognises a child by PNC id and birth date together, registers one who is new, and asks a person in doubt. */
@ApplicationScoped
public class MeetPersonHandler {

    private final Persons persons;
    private final PersonJournal journal;

    MeetPersonHandler(Persons persons, PersonJournal journal) {
        this.persons = persons;
        this.journal = journal;
    }

    @Transactional
    public Meeting handle(MeetPerson command) {
        Optional<Person> known = command.pncId().flatMap(pncId -> persons.claim(command.force(), pncId));
        Optional<Reason> doubt = known.flatMap(person -> Recognition.birthDateAgrees(command.dateOfBirth(), person));
        return doubt.<Meeting>map(Meeting.Doubted::new)
                .orElseGet(() -> new Meeting.Met(known.orElseGet(() -> register(command))));
    }

    /** Registers a child of whom it is settled that nobody knows them yet, in the transaction under way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person register(MeetPerson command) {
        Person person = new Person(
                new PersonId(UUID.randomUUID()),
                1,
                command.givenNames(),
                command.familyName(),
                command.dateOfBirth(),
                command.pncId(),
                command.force(),
                command.yos(),
                false);
        persons.add(person);
        journal.registered(person, command);
        return person;
    }
}

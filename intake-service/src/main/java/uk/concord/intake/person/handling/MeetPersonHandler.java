package uk.concord.intake.person.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.intake.person.MeetPerson;
import uk.concord.intake.person.Names;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.Persons;
import uk.concord.intake.person.Recognition;

/**
 * Recognises a child by PNC id and birth date together, and registers one who is new. Nothing that is sent is lost in
 * doubt: whoever is like somebody else is a person of their own until somebody compares the two.
 */
@ApplicationScoped
public class MeetPersonHandler {

    private final Persons persons;
    private final Names names;
    private final LookAlikes lookAlikes;
    private final PersonJournal journal;

    MeetPersonHandler(Persons persons, Names names, LookAlikes lookAlikes, PersonJournal journal) {
        this.persons = persons;
        this.names = names;
        this.lookAlikes = lookAlikes;
        this.journal = journal;
    }

    /** First of all nobody else meets persons meanwhile: whoever meets several in one transaction stands in nobody's way. */
    @Transactional
    public Person handle(MeetPerson command) {
        persons.alone(command.force());
        return named(recognised(command).orElseGet(() -> register(command)), command);
    }

    /** A child whom we know, named again: perhaps with an address that is new to us. */
    @Transactional
    public Person again(Person person, MeetPerson command) {
        persons.alone(command.force());
        return named(person, command);
    }

    /**
     * One of very many, in the transaction under way: keeps nobody else waiting. Whom the child is like is looked for
     * afterwards, {@link CompareLaterHandler one by one}. Where somebody registers the same PNC id and birth date
     * meanwhile, the unique key refuses.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person oneOfMany(MeetPerson command) {
        Person person = recognised(command).orElseGet(() -> register(command));
        if (names.learn(person, command.name(), command.at())) {
            names.compareLater(person, command.name());
        }
        return person;
    }

    private Person named(Person person, MeetPerson command) {
        if (names.learn(person, command.name(), command.at())) {
            lookAlikes.find(person, command.name(), command.at());
        }
        return person;
    }

    private Optional<Person> recognised(MeetPerson command) {
        return Recognition.recognised(command.dateOfBirth(), withPncId(command));
    }

    private List<Person> withPncId(MeetPerson command) {
        return command.pncId()
                .map(pncId -> persons.withPncId(command.force(), pncId))
                .orElse(List.of());
    }

    /** Whoever comes with the PNC id of a restricted child is restricted too, until somebody with the right has looked. */
    private Person register(MeetPerson command) {
        boolean restricted = withPncId(command).stream().anyMatch(Person::restricted);
        Person person = new Person(
                new PersonId(UUID.randomUUID()),
                1,
                command.givenNames(),
                command.familyName(),
                command.dateOfBirth(),
                command.pncId(),
                command.force(),
                command.yos(),
                restricted);
        persons.add(person);
        journal.registered(person, command);
        return person;
    }
}

package uk.concord.intake.person.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.Persons;

/** Restricts who may see a person, or lifts it. To ask for what is so already changes nothing. */
@ApplicationScoped
public class RestrictPersonHandler {

    private final Persons persons;
    private final PersonJournal journal;

    RestrictPersonHandler(Persons persons, PersonJournal journal) {
        this.persons = persons;
        this.journal = journal;
    }

    @Transactional
    public void handle(Person person, boolean restricted, String actor, Instant at) {
        if (person.restricted() == restricted) {
            return;
        }
        Person changed = person.restricted(restricted);
        persons.replace(changed);
        journal.restricted(changed, actor, at);
    }
}

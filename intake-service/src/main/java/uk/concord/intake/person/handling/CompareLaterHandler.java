package uk.concord.intake.person.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import uk.concord.intake.person.Names;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.Persons;

/** Looks for whom somebody is like who came with many others, one at a time. */
@ApplicationScoped
public class CompareLaterHandler {

    private final Persons persons;
    private final Names names;
    private final LookAlikes lookAlikes;

    CompareLaterHandler(Persons persons, Names names, LookAlikes lookAlikes) {
        this.persons = persons;
        this.names = names;
        this.lookAlikes = lookAlikes;
    }

    /** @return false where nobody waits to be compared */
    @Transactional
    public boolean next(Instant at) {
        Optional<Names.Uncompared> waiting = names.nextUncompared();
        waiting.ifPresent(named -> {
            Person person = persons.find(named.person()).orElseThrow();
            persons.alone(person.force());
            lookAlikes.find(person, named.name(), at);
            names.compared(named);
        });
        return waiting.isPresent();
    }
}

package uk.concord.intake.person.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.Persons;
import uk.concord.intake.person.handling.RestrictPersonHandler;
import uk.concord.time.BusinessClock;
import uk.concord.web.NoSuchRecord;

/** What the page and the JSON door to a person have in common. */
@ApplicationScoped
class PersonDesk {

    private final Persons persons;
    private final RestrictPersonHandler handler;
    private final Access access;
    private final BusinessClock clock;

    PersonDesk(Persons persons, RestrictPersonHandler handler, Access access, BusinessClock clock) {
        this.persons = persons;
        this.handler = handler;
        this.access = access;
        this.clock = clock;
    }

    /** @throws NoSuchRecord where there is none that the actor may see */
    @Transactional
    void restrict(UUID id, boolean restricted) {
        handler.handle(find(id), restricted, access.actor().id(), clock.now());
    }

    /** @throws NoSuchRecord where there is none that the actor may see */
    @Transactional
    Person find(UUID id) {
        Actor actor = access.actor();
        return persons.find(new PersonId(id))
                .filter(found -> access.sees(actor, "person.restrict", area(found)))
                .orElseThrow(() -> new NoSuchRecord("child"));
    }

    private static Area area(Person person) {
        return new Area(person.force(), person.yos(), person.restricted());
    }
}

package uk.concord.intake.person.store;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.concord.intake.person.ChildRecords;
import uk.concord.intake.person.PersonId;

/** Records among which nobody has made a link: each person is a child of their own. */
@DefaultBean
@ApplicationScoped
class UntiedRecords implements ChildRecords {

    @Override
    public Set<PersonId> of(PersonId person) {
        return Set.of(person);
    }
}

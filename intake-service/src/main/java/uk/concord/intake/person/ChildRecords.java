package uk.concord.intake.person;

import java.util.Set;

/** Which records of persons are about one child: ids are never merged, and a link that a person made ties them. */
public interface ChildRecords {

    /** The person's own id, and those of every record that is tied to it. */
    Set<PersonId> of(PersonId person);
}

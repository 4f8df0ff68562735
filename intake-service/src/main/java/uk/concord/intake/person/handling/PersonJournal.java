package uk.concord.intake.person.handling;

import java.time.Instant;
import uk.concord.intake.person.MatchOutcome;
import uk.concord.intake.person.MeetPerson;
import uk.concord.intake.person.Person;

/** Says to everybody what happened with a person: the facts for the other services, and the rows of the audit. */
public interface PersonJournal {

    void registered(Person person, MeetPerson because);

    void restricted(Person person, String actor, Instant at);

    /** Something was said of two records. */
    void said(MatchOutcome.Done done);
}

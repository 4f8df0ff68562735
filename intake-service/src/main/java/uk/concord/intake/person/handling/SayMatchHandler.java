package uk.concord.intake.person.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import uk.concord.intake.person.MatchAct;
import uk.concord.intake.person.MatchId;
import uk.concord.intake.person.MatchOutcome;
import uk.concord.intake.person.Matches;
import uk.concord.intake.person.PersonMatch;
import uk.concord.intake.person.Persons;

/** Keeps what a person says of two records: one child, two children, or that somebody else is asked; or undoes it. */
@ApplicationScoped
public class SayMatchHandler {

    private final Matches matches;
    private final Persons persons;
    private final PersonJournal journal;

    SayMatchHandler(Matches matches, Persons persons, PersonJournal journal) {
        this.matches = matches;
        this.persons = persons;
        this.journal = journal;
    }

    /** In one transaction, or not at all. @throws java.util.NoSuchElementException where there is no such pair */
    @Transactional
    public MatchOutcome handle(MatchId id, String force, MatchAct act) {
        persons.alone(force);
        PersonMatch match = matches.find(id).orElseThrow();
        return match.decide(act, matches.around(match))
                .<MatchOutcome>fold(
                        done -> {
                            matches.replace(done.match());
                            journal.said(done);
                            return done;
                        },
                        refused -> refused);
    }
}

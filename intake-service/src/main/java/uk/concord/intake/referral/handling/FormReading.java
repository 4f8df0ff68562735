package uk.concord.intake.referral.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.identity.Areas;
import uk.concord.intake.offence.OffenceList;
import uk.concord.intake.person.MeetPerson;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.Persons;
import uk.concord.intake.person.handling.MeetPersonHandler;
import uk.concord.intake.referral.Doing;
import uk.concord.intake.referral.G26;
import uk.concord.intake.referral.G26AsSent;
import uk.concord.intake.referral.G26Reader;
import uk.concord.intake.referral.G26Reading;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralCommand;

/** What sending and amending have in common: reading a form as it was sent, and finding out which child it is about. */
@ApplicationScoped
class FormReading {

    private final MeetPersonHandler persons;
    private final Persons known;
    private final OffenceList offences;
    private final Areas areas;

    FormReading(MeetPersonHandler persons, Persons known, OffenceList offences, Areas areas) {
        this.persons = persons;
        this.known = known;
        this.offences = offences;
        this.areas = areas;
    }

    G26Reading read(G26AsSent sent, String force, Doing doing) {
        List<UUID> ids =
                Stream.generate(UUID::randomUUID).limit(sent.offences().size()).toList();
        return new G26Reader(offences, doing.today(), areas.yosOf(force), doing.at()).read(sent, ids);
    }

    /** The child of a form that is sent for the first time. */
    Person met(String force, G26 form, Doing doing) {
        return persons.handle(meeting(force, form, doing));
    }

    /** A child of whom nothing has changed that tells children apart is not looked for again. */
    Person childOf(Referral referral, G26 form, Doing doing) {
        MeetPerson meeting = meeting(referral.force(), form, doing);
        return form.child().isStill(referral.form().child())
                ? persons.again(known.find(referral.personId()).orElseThrow(), meeting)
                : persons.handle(meeting);
    }

    private static MeetPerson meeting(String force, G26 form, Doing doing) {
        return new MeetPerson(
                form.child().givenNames(),
                form.child().familyName(),
                form.child().dateOfBirth(),
                form.child().pncId(),
                form.child().address(),
                force,
                form.yos(),
                ReferralCommand.SEND_AGAIN.operation(),
                doing.by().id(),
                doing.at());
    }
}

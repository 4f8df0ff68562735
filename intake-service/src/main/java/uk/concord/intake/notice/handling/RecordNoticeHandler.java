package uk.concord.intake.notice.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import uk.concord.identity.Areas;
import uk.concord.intake.form.Reference;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.NoticeId;
import uk.concord.intake.notice.NoticeReader;
import uk.concord.intake.notice.Notices;
import uk.concord.intake.notice.RecordNotice;
import uk.concord.intake.person.MeetPerson;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.handling.MeetPersonHandler;

/** Records a notice of a police disposal against a child: the one way in, whichever door it came by. */
@ApplicationScoped
public class RecordNoticeHandler {

    private final Notices notices;
    private final MeetPersonHandler persons;
    private final NoticeJournal journal;
    private final NoticeNumbers numbers;
    private final Areas areas;

    RecordNoticeHandler(
            Notices notices, MeetPersonHandler persons, NoticeJournal journal, NoticeNumbers numbers, Areas areas) {
        this.notices = notices;
        this.persons = persons;
        this.journal = journal;
        this.numbers = numbers;
        this.areas = areas;
    }

    /** Reads it, finds or registers the child, stores it, and says so: in one transaction, or not at all. */
    @Transactional
    public NoticeOutcome handle(RecordNotice command) {
        return NoticeReader.read(command.sent(), command.today(), areas.yosOf(command.force()))
                .fold(contents -> record(command, contents), NoticeOutcome.Refused::new);
    }

    private NoticeOutcome record(RecordNotice command, Notice.Contents contents) {
        Optional<Notice> before = notices.claim(command.force(), contents);
        if (before.isPresent()) {
            return again(command, before.get());
        }
        return against(persons.handle(meeting(command, contents)), command, contents);
    }

    /** Records what was read against a child who was recognised, in the transaction under way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NoticeOutcome.Recorded against(Person child, RecordNotice command, Notice.Contents contents) {
        Notice notice = notice(command, contents, child.id());
        notices.add(notice);
        journal.recorded(notice, child);
        return new NoticeOutcome.Recorded(notice, notice.answers(), false);
    }

    private NoticeOutcome again(RecordNotice command, Notice notice) {
        String answers = answers(command, notice.id());
        journal.repeated(notice, command, answers);
        return new NoticeOutcome.Recorded(notice, answers, true);
    }

    private static MeetPerson meeting(RecordNotice command, Notice.Contents contents) {
        return new MeetPerson(
                contents.givenNames(),
                contents.familyName(),
                contents.dateOfBirth(),
                contents.pncId(),
                contents.address(),
                command.force(),
                contents.yos(),
                "notice.record",
                command.actor(),
                command.at());
    }

    private Notice notice(RecordNotice command, Notice.Contents contents, PersonId child) {
        NoticeId id = new NoticeId(UUID.randomUUID());
        return new Notice(
                id,
                Reference.of('N', numbers.next()),
                contents,
                child,
                command.force(),
                command.door(),
                answers(command, id),
                command.actor(),
                command.at());
    }

    private static String answers(RecordNotice command, NoticeId id) {
        return command.senderRecordId().isEmpty() ? id.toString() : command.senderRecordId();
    }
}

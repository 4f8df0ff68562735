package uk.concord.intake.notice.handling;

import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.RecordNotice;
import uk.concord.intake.person.Person;

/** Says to everybody what happened with a notice: the facts for the other services, and the rows of the audit. */
public interface NoticeJournal {

    void recorded(Notice notice, Person child);

    void repeated(Notice notice, RecordNotice because, String answers);
}

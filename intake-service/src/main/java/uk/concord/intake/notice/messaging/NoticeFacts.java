package uk.concord.intake.notice.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.RecordNotice;
import uk.concord.intake.notice.handling.NoticeJournal;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.messaging.PersonFacts;

/** Turns what happened with a notice into the facts of its contracts, and into rows of the audit. */
@ApplicationScoped
class NoticeFacts implements NoticeJournal {

    private final PersonFacts facts;
    private final Audit audit;

    NoticeFacts(PersonFacts facts, Audit audit) {
        this.facts = facts;
        this.audit = audit;
    }

    @Override
    public void recorded(Notice notice, Person child) {
        audit.record(entry(notice.personId(), notice.recordedBy(), details(notice)));
        facts.say(
                notice.personId().value(),
                EarlierDisposalRecorded.TYPE,
                notice.recordedAt(),
                new EarlierDisposalRecorded(
                        notice.personId().value(),
                        notice.id().value(),
                        notice.reference(),
                        notice.contents().kind().name(),
                        notice.contents().givenOn(),
                        notice.force(),
                        notice.contents().yos(),
                        child.restricted(),
                        notice.contents().crimeReference(),
                        new Answers(notice.door().name(), notice.answers())));
    }

    @Override
    public void repeated(Notice notice, RecordNotice because, String answers) {
        audit.record(entry(notice.personId(), because.actor(), details(notice)));
        facts.say(
                notice.personId().value(),
                NoticeRepeated.TYPE,
                because.at(),
                new NoticeRepeated(
                        notice.personId().value(),
                        notice.id().value(),
                        notice.reference(),
                        notice.force(),
                        new Answers(because.door().name(), answers)));
    }

    private static AuditEntry entry(PersonId person, String actor, Map<String, String> details) {
        return new AuditEntry(AuditEntry.Act.COLLECTION, "notice.record", actor, "person/" + person, "", details);
    }

    private static Map<String, String> details(Notice notice) {
        return Map.of("notice", notice.id().toString(), "reference", notice.reference());
    }
}

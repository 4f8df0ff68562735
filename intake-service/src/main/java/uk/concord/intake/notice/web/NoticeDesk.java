package uk.concord.intake.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.identity.Areas;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.intake.notice.Door;
import uk.concord.intake.notice.Notice;
import uk.concord.intake.notice.NoticeAsSent;
import uk.concord.intake.notice.NoticeId;
import uk.concord.intake.notice.NoticeLine;
import uk.concord.intake.notice.Notices;
import uk.concord.intake.notice.RecordNotice;
import uk.concord.intake.notice.handling.NoticeOutcome;
import uk.concord.intake.notice.handling.RecordNoticeHandler;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.Persons;
import uk.concord.time.BusinessClock;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Paging;

/** What the page and the JSON door have in common: who acts, when, what they may see, and how a refusal is said. */
@ApplicationScoped
class NoticeDesk {

    private static final String RECORD = "notice.record";
    private static final String SEE = "notice.see";
    private static final String LIST = "notice.list";

    private final RecordNoticeHandler handler;
    private final Notices notices;
    private final Persons persons;
    private final Access access;
    private final Areas areas;
    private final Audit audit;
    private final BusinessClock clock;

    NoticeDesk(
            RecordNoticeHandler handler,
            Notices notices,
            Persons persons,
            Access access,
            Areas areas,
            Audit audit,
            BusinessClock clock) {
        this.handler = handler;
        this.notices = notices;
        this.persons = persons;
        this.access = access;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    Actor actor() {
        return access.actor();
    }

    Areas areas() {
        return areas;
    }

    /** @throws Invalid when a field cannot be read */
    NoticeOutcome.Recorded record(NoticeAsSent sent, Door door) {
        Actor actor = access.actor();
        RecordNotice command = new RecordNotice(sent, actor.force(), door, "", actor.id(), clock.now(), clock.today());
        return handler.handle(command).fold(recorded -> recorded, refused -> {
            throw new Invalid(refused.reasons());
        });
    }

    /** The reference, where the actor's force has a notice under it. @throws NoSuchRecord where it has none */
    String recorded(String reference) {
        Actor actor = access.actor();
        return notices.find(reference)
                .filter(found -> access.sees(actor, RECORD, area(found)))
                .map(Notice::reference)
                .orElseThrow(() -> new NoSuchRecord("notice"));
    }

    /** The notice, its reading audited. @throws NoSuchRecord where there is none that the actor may see */
    NoticeView see(UUID id) {
        Actor actor = access.actor();
        Notice notice = notices.find(new NoticeId(id))
                .filter(found -> access.sees(actor, SEE, area(found)))
                .orElseThrow(() -> new NoSuchRecord("notice"));
        consulted(SEE, actor, notice.personId().value(), notice.id().value());
        return NoticeView.of(notice, area(notice).restricted(), areas);
    }

    /** A page of the list. */
    record Lines(List<NoticeLine> lines, Paging pages) {}

    /** The notices of the actor's area; each one listed is audited as read. */
    Lines list(int page) {
        Actor actor = access.actor();
        boolean all = access.sees(actor, LIST, new Area(actor.force(), actor.yos(), true));
        Paging pages = new Paging(page, notices.count(actor.force(), actor.yos(), all), "/intake/notices", Map.of());
        List<NoticeLine> lines = notices.newest(actor.force(), actor.yos(), all, pages.offset(), Paging.SIZE);
        lines.forEach(line -> consulted(LIST, actor, line.personId(), line.id()));
        return new Lines(lines, pages);
    }

    boolean mayRestrict() {
        return access.allows(access.actor(), "person.restrict");
    }

    private void consulted(String operation, Actor actor, UUID person, UUID notice) {
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION,
                operation,
                actor.id(),
                "person/" + person,
                "",
                Map.of("notice", notice.toString())));
    }

    private Area area(Notice notice) {
        boolean restricted =
                persons.find(notice.personId()).map(Person::restricted).orElse(true);
        return new Area(notice.force(), notice.contents().yos(), restricted);
    }
}

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
import uk.concord.intake.notice.Notices;
import uk.concord.intake.notice.RecordNotice;
import uk.concord.intake.notice.handling.NoticeOutcome;
import uk.concord.intake.notice.handling.RecordNoticeHandler;
import uk.concord.intake.person.Person;
import uk.concord.intake.person.Persons;
import uk.concord.time.BusinessClock;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Refused;

/** What the page and the JSON door have in common: who acts, when, what they may see, and how a refusal is said. */
@ApplicationScoped
class NoticeDesk {

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

    /** @throws Invalid when a field cannot be read @throws Refused when a rule refuses the whole */
    NoticeOutcome.Recorded record(NoticeAsSent sent, Door door) {
        Actor actor = access.actor();
        RecordNotice command = new RecordNotice(sent, actor.force(), door, "", actor.id(), clock.now(), clock.today());
        return handler.handle(command).fold(recorded -> recorded, refused -> {
            throw said(refused);
        });
    }

    private static RuntimeException said(NoticeOutcome.Refused refused) {
        return refused.readable()
                ? new Refused(Refused.Kind.RULE, refused.reasons(), List.of())
                : new Invalid(refused.reasons());
    }

    /** The notice, its reading audited. @throws NoSuchRecord where there is none that the actor may see */
    Notice see(UUID id) {
        Actor actor = access.actor();
        Notice notice = notices.find(new NoticeId(id))
                .filter(found -> access.sees(actor, "notice.see", area(found)))
                .orElseThrow(() -> new NoSuchRecord("notice"));
        audit.record(new AuditEntry(
                AuditEntry.Act.CONSULTATION,
                "notice.see",
                actor.id(),
                "person/" + notice.personId(),
                "",
                Map.of("notice", notice.id().toString())));
        return notice;
    }

    private Area area(Notice notice) {
        boolean restricted =
                persons.find(notice.personId()).map(Person::restricted).orElse(true);
        return new Area(notice.force(), notice.contents().yos(), restricted);
    }
}

package uk.concord.intake.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import uk.concord.intake.notice.Door;
import uk.concord.intake.notice.NoticeAsSent;
import uk.concord.intake.notice.handling.NoticeOutcome;
import uk.concord.rules.Reason;
import uk.concord.web.Answer;
import uk.concord.web.Form;
import uk.concord.web.Idempotency;

/** Takes a notice from a form: a form sent twice is recorded once, and answered the same. */
@ApplicationScoped
class NoticeForms {

    private final NoticeDesk desk;
    private final Idempotency idempotency;

    NoticeForms(NoticeDesk desk, Idempotency idempotency) {
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @Transactional
    Answer record(Form form) {
        NoticeAsSent sent = sent(form);
        return idempotency.once(
                desk.actor().id(),
                form.once(),
                "form /notices/new " + sent,
                () -> answer(desk.record(sent, Door.PAGE)));
    }

    /** The reason at the form's own field: the contract's {@code /child/givenNames} is the form's {@code givenNames}. */
    static Reason atField(Reason reason) {
        return new Reason(reason.code(), reason.field().substring(reason.field().lastIndexOf('/') + 1), reason.text());
    }

    private static Answer answer(NoticeOutcome.Recorded recorded) {
        String page = "/intake/notices/recorded/" + recorded.notice().reference();
        return new Answer(303, recorded.again() ? page + "?before=true" : page, "");
    }

    private static NoticeAsSent sent(Form form) {
        return new NoticeAsSent(
                form.text("kind"),
                form.date("givenOn"),
                form.text("crimeReference"),
                form.text("yos"),
                form.text("givenNames"),
                form.text("familyName"),
                form.date("dateOfBirth"),
                form.text("pncId"),
                form.text("address"));
    }
}

package uk.concord.notification.outcome.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.concord.web.Answer;
import uk.concord.web.Form;
import uk.concord.web.Idempotency;

/**
 * The acts of a page, each in its own transaction: a form sent twice happens once, what was refused leaves nothing behind,
 * and the page is shown again.
 */
@ApplicationScoped
class HandForms {

    private static final String HERE = "/notification/outcomes/";

    private final OutcomeDesk desk;
    private final ByHandDesk byHand;
    private final Idempotency idempotency;

    HandForms(OutcomeDesk desk, ByHandDesk byHand, Idempotency idempotency) {
        this.desk = desk;
        this.byHand = byHand;
        this.idempotency = idempotency;
    }

    @Transactional
    Answer entered(UUID caseId, Form form) {
        HandForm read = HandForm.of(form);
        return once(
                form,
                "form receipt " + caseId + " " + read,
                HERE + caseId + "?done=entered",
                () -> byHand.entered(caseId, read.version(), read.policeReference(), read.enteredOn()));
    }

    @Transactional
    Answer sendAgain(UUID caseId, Form form) {
        int version = HandForm.version(form);
        return once(
                form,
                "form resending " + caseId + " " + version,
                HERE + caseId + "?done=sent",
                () -> byHand.sendAgain(caseId, version));
    }

    @Transactional
    OutcomeView see(UUID caseId) {
        return desk.see(caseId);
    }

    @Transactional
    void find(UUID caseId) {
        desk.find(caseId, OutcomeDesk.RECEIPT);
    }

    private Answer once(Form form, String request, String next, Runnable act) {
        return idempotency.once(desk.actor().id(), form.once(), request, () -> {
            act.run();
            return new Answer(303, next, "");
        });
    }
}

package uk.concord.intake.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import uk.concord.intake.referral.FieldReason;
import uk.concord.intake.referral.ReferralAct;
import uk.concord.intake.referral.UnsuitableBecause;
import uk.concord.rules.Reason;
import uk.concord.web.Answer;
import uk.concord.web.Form;
import uk.concord.web.Idempotency;
import uk.concord.web.Invalid;

/** Does what the forms of the pages ask: a form that is sent twice happens once, and is answered the same. */
@ApplicationScoped
class ReferralFormActs {

    private final ReferralDesk desk;
    private final Idempotency idempotency;

    ReferralFormActs(ReferralDesk desk, Idempotency idempotency) {
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @Transactional
    Answer accept(UUID id, Form form) {
        if (form.chosen("asked", "true") && form.text("identityConfirmed").isEmpty()) {
            throw new Invalid(List.of(new Reason(
                    "identity-not-said",
                    "identityConfirmed",
                    "Compare the records first, or say whether you are sure who this child is.")));
        }
        boolean sure = form.chosen("identityConfirmed", "true");
        return act(form, id, new ReferralAct.Accept(version(form), sure), "?done=true");
    }

    @Transactional
    Answer giveBack(UUID id, Form form, List<FieldReason> reasons) {
        return act(form, id, new ReferralAct.Return(version(form), reasons), "?done=true");
    }

    @Transactional
    Answer notSuitable(UUID id, Form form) {
        ReferralAct act =
                new ReferralAct.FindNotSuitable(version(form), form.text("because"), form.text("explanation"));
        return act(form, id, act, "?done=true");
    }

    /** Closed as a duplicate of one of those found, or of another one whose reference was typed. */
    @Transactional
    Answer duplicate(UUID id, Form form) {
        String typed = form.text("anotherReference").strip();
        String other = typed.isEmpty() ? form.text("duplicateOf") : typed;
        if (other.isEmpty()) {
            throw new Invalid(List.of(
                    new Reason("duplicate-missing", "/duplicateOf", "Choose or enter the G26 that was sent before.")));
        }
        String why = form.text("whySame").isBlank() ? "It is the same as " + other + "." : form.text("whySame");
        ReferralAct act =
                new ReferralAct.FindNotSuitable(version(form), UnsuitableBecause.DUPLICATE.name(), why, other);
        return act(form, id, act, "?done=true");
    }

    @Transactional
    Answer withdraw(UUID id, Form form) {
        return act(form, id, new ReferralAct.Withdraw(version(form), form.text("reason")), "/standing?done=true");
    }

    /** What was ticked or given a reason on the page, in the order of the sheet. */
    static List<FieldReason> reasons(Form form, List<ReferralSheet.Row> rows) {
        return rows.stream()
                .filter(row -> form.chosen(row.tick(), "true")
                        || !form.text(row.reason()).isBlank())
                .map(row -> new FieldReason(row.field(), form.text(row.reason())))
                .toList();
    }

    private Answer act(Form form, UUID id, ReferralAct act, String then) {
        return once(form, "form " + id + " " + act, () -> place(desk.act(id, act), then));
    }

    private Answer once(Form form, String request, Supplier<Answer> effect) {
        return idempotency.once(desk.actor().id(), form.once(), request, effect);
    }

    private static Answer place(Standing standing, String then) {
        return new Answer(303, "/intake/referrals/" + standing.caseId() + then, "");
    }

    private static int version(Form form) {
        String text = form.text("version");
        return ReferralDesk.known(text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null);
    }
}

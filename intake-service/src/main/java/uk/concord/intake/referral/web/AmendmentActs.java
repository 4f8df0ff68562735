package uk.concord.intake.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import uk.concord.intake.referral.Referral;
import uk.concord.rules.Reason;
import uk.concord.web.Answer;
import uk.concord.web.Form;
import uk.concord.web.Idempotency;
import uk.concord.web.TypedMoment;

/** Does what the pages of an amendment ask: what is sent twice happens once, and is answered the same. */
@ApplicationScoped
class AmendmentActs {

    private final AmendmentDesk desk;
    private final ReferralDesk who;
    private final ReferralForms forms;
    private final Idempotency idempotency;

    AmendmentActs(AmendmentDesk desk, ReferralDesk who, ReferralForms forms, Idempotency idempotency) {
        this.desk = desk;
        this.who = who;
        this.forms = forms;
        this.idempotency = idempotency;
    }

    /** The form as it stands. */
    Form filled(Referral referral) {
        return forms.toMend(referral);
    }

    List<VersionsView.Change> preview(UUID id, Form form) {
        return desk.preview(id, asked(form));
    }

    @Transactional
    Answer amend(UUID id, Form form) {
        AmendmentDesk.Asked asked = asked(form);
        return idempotency.once(who.actor().id(), form.once(), "form amendment " + id + " " + asked, () -> {
            desk.amend(id, asked);
            return new Answer(303, "/intake/referrals/" + id + "/versions?done=true", "");
        });
    }

    /** The reasons at the fields of the page. */
    static List<Reason> atFields(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(
                        reason.code(),
                        switch (reason.field()) {
                            case "/reason" -> "because";
                            case "/happenedAt" -> "happenedOn";
                            default -> ReferralForms.name(reason.field());
                        },
                        reason.text()))
                .toList();
    }

    private static AmendmentDesk.Asked asked(Form form) {
        String version = form.text("version");
        return new AmendmentDesk.Asked(
                version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : null,
                ReferralForms.sent(form),
                form.text("because"),
                TypedMoment.happened(form));
    }
}

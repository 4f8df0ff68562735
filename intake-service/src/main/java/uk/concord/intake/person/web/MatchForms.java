package uk.concord.intake.person.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import uk.concord.identity.Access;
import uk.concord.rules.Reason;
import uk.concord.web.Answer;
import uk.concord.web.Form;
import uk.concord.web.Idempotency;

/** Does what the forms of the pages say of two records: a form that is sent twice happens once. */
@ApplicationScoped
class MatchForms {

    private final MatchDesk desk;
    private final Idempotency idempotency;
    private final Access access;

    MatchForms(MatchDesk desk, Idempotency idempotency, Access access) {
        this.desk = desk;
        this.idempotency = idempotency;
        this.access = access;
    }

    @Transactional
    Answer say(UUID id, Form form) {
        return once(id, form, form.text("decision"));
    }

    @Transactional
    Answer undo(UUID id, Form form) {
        return once(id, form, "UNDO");
    }

    /** The reasons at the form's own fields. */
    static List<Reason> atFields(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(
                        reason.code(), reason.field().substring(reason.field().lastIndexOf('/') + 1), reason.text()))
                .toList();
    }

    private Answer once(UUID id, Form form, String command) {
        String reason = form.text("reason");
        Supplier<Answer> effect = () -> {
            desk.say(id, command, version(form), reason);
            return new Answer(303, then(id, form), "");
        };
        return idempotency.once(
                access.actor().id(),
                form.once(),
                "form match " + id + " " + command + " " + version(form) + " " + reason,
                effect);
    }

    /** Whoever came from the check of a G26 goes back there. */
    private static String then(UUID id, Form form) {
        String from = form.text("from");
        return from.matches("[0-9a-f-]{36}")
                ? "/intake/referrals/" + from + "#who-is-this-child"
                : "/intake/matches/" + id + "?done=true";
    }

    private static Integer version(Form form) {
        String text = form.text("version");
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }
}

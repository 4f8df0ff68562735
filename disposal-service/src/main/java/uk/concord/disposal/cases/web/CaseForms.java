package uk.concord.disposal.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import uk.concord.web.Answer;
import uk.concord.web.Form;
import uk.concord.web.Idempotency;
import uk.concord.web.TypedMoment;

/** Takes the forms of a case: a form sent twice does what it does once, and is answered the same. */
@ApplicationScoped
class CaseForms {

    private final AssessmentDesk assessments;
    private final DisposalDesk disposals;
    private final CaseDesk desk;
    private final Idempotency idempotency;

    CaseForms(AssessmentDesk assessments, DisposalDesk disposals, CaseDesk desk, Idempotency idempotency) {
        this.assessments = assessments;
        this.disposals = disposals;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /** @return where the browser goes on */
    @Transactional
    String assessment(UUID caseId, String act, Form form) {
        return once(
                "/cases/" + caseId + "/" + act,
                form,
                () -> {
                    Integer version = Typed.version(form);
                    Integer decision = Typed.number(form, "decision");
                    switch (act) {
                        case "allocation" ->
                            assessments.allocate(caseId, new AsSent.Allocation(version, decision, form.text("worker")));
                        case "assessment" -> assessments.record(caseId, assessed(form, version, decision));
                        case "assessment-return" ->
                            assessments.sendBack(caseId, new AsSent.SentBack(version, decision, form.text("reasons")));
                        default ->
                            assessments.countersign(
                                    caseId, new AsSent.Countersignature(version, decision, form.text("lateReason")));
                    }
                    return caseId;
                },
                act);
    }

    /** @return where the browser goes on */
    @Transactional
    String disposal(UUID disposalId, String act, Form form) {
        return once(
                "/disposals/" + disposalId + "/" + act,
                form,
                () -> disposal(disposalId, act, form, Typed.version(form)).caseId(),
                act);
    }

    private DisposalView disposal(UUID disposalId, String act, Form form, Integer version) {
        return switch (act) {
            case "signing" ->
                disposals.sign(
                        disposalId,
                        new AsSent.Signed(
                                version,
                                form.text("child"),
                                form.text("parentOrCarer"),
                                form.text("appropriateAdult"),
                                Typed.adult(form),
                                TypedMoment.happened(form)));
            case "stop" ->
                disposals.stop(
                        disposalId,
                        new AsSent.Stopped(
                                version, form.text("because"), form.text("explanation"), TypedMoment.happened(form)));
            case "giving" -> disposals.give(disposalId, new AsSent.Given(version, TypedMoment.happened(form)));
            case "closing" ->
                disposals.close(
                        disposalId,
                        new AsSent.Closed(
                                version,
                                Typed.answer(form, "completed"),
                                form.text("summary"),
                                TypedMoment.happened(form)));
            default ->
                disposals.review(
                        disposalId,
                        new AsSent.Reviewed(version, Typed.answer(form, "reasonableExcuse"), form.text("reason")));
        };
    }

    private static AsSent.Assessed assessed(Form form, Integer version, Integer decision) {
        return new AsSent.Assessed(
                version,
                decision,
                form.text("tool"),
                Typed.answer(form, "concurs"),
                form.text("reasons"),
                form.text("proposedInstead"),
                form.text("lateReason"),
                TypedMoment.happened(form));
    }

    private String once(String where, Form form, Supplier<UUID> effect, String act) {
        Map<String, List<String>> asked = new TreeMap<>(form.typed());
        asked.remove("csrf-token");
        return idempotency
                .once(
                        desk.actor().id(),
                        form.once(),
                        "form " + where + " " + asked,
                        () -> new Answer(303, onward(effect.get(), act), ""))
                .location();
    }

    /** Whoever may not see the case here goes on to where they may. */
    private String onward(UUID caseId, String act) {
        return desk.may(DisposalDesk.SEE) ? "/disposal/cases/" + caseId + "?done=" + act : "/decision/cases/" + caseId;
    }
}

package uk.concord.intake.referral.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.concord.identity.Areas;
import uk.concord.intake.referral.FieldReason;
import uk.concord.intake.referral.UnsuitableBecause;
import uk.concord.rules.Reason;
import uk.concord.web.Choice;
import uk.concord.web.Form;

/** The pages of one G26, made from what was read. */
@ApplicationScoped
class ReferralCaseViews {

    private static final Pattern OF_REASON = Pattern.compile("/reasons/([0-9]+)/.*");

    private final ReferralReading reading;
    private final Areas areas;

    ReferralCaseViews(ReferralReading reading, Areas areas) {
        this.reading = reading;
        this.areas = areas;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance check(CheckPage page, Form form, boolean done);

        static native TemplateInstance sent(Standing standing, boolean mayCheck);

        static native TemplateInstance standing(Standing standing, String title, Form form, boolean done);
    }

    TemplateInstance check(ReferralReading.Opened opened, Form form, boolean done) {
        List<Choice> unsuitable = ReferralChoices.choices(
                opened.unsuitable().toArray(UnsuitableBecause[]::new), UnsuitableBecause::title);
        CheckPage page = new CheckPage(
                opened.view(),
                ReferralSheet.of(opened.form(), areas),
                reading.whoIs(opened.view()),
                unsuitable,
                reading.mayCheck());
        return Templates.check(page, form, done);
    }

    List<ReferralSheet.Row> rows(ReferralReading.Opened opened) {
        return ReferralSheet.of(opened.form(), areas).rows();
    }

    TemplateInstance sent(Standing standing) {
        return Templates.sent(standing, reading.mayCheck());
    }

    TemplateInstance standing(Standing standing, Form form, boolean done) {
        return Templates.standing(standing, CheckPage.title(standing.state()), form, done);
    }

    /** The reasons of a return at the ticks and words they are about. */
    static List<Reason> atTicks(List<Reason> reasons, List<FieldReason> said) {
        return reasons.stream()
                .map(reason -> new Reason(reason.code(), tick(reason.field(), said), reason.text()))
                .toList();
    }

    /** The reasons of a finding of not suitable at its own fields. */
    static List<Reason> atUnsuitability(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(
                        reason.code(),
                        reason.field().equals("/reason") ? "because" : ReferralForms.name(reason.field()),
                        reason.text()))
                .toList();
    }

    /** The reasons of closing as a duplicate at its own fields. */
    static List<Reason> atDuplicate(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(
                        reason.code(),
                        reason.field().equals("/explanation") ? "whySame" : "anotherReference",
                        reason.text()))
                .toList();
    }

    private static String tick(String field, List<FieldReason> said) {
        Matcher matcher = OF_REASON.matcher(field);
        return matcher.matches()
                ? "reason."
                        + ReferralForms.name(
                                said.get(Integer.parseInt(matcher.group(1))).field())
                : ReferralForms.name(field);
    }
}

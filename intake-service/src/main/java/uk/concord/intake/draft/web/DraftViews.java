package uk.concord.intake.draft.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.concord.identity.Areas;
import uk.concord.intake.draft.Draft;
import uk.concord.intake.draft.DraftOffences;
import uk.concord.intake.draft.DraftPart;
import uk.concord.intake.draft.DraftStanding;
import uk.concord.intake.offence.ListedOffence;
import uk.concord.intake.offence.OffenceList;
import uk.concord.intake.referral.FieldReason;
import uk.concord.intake.referral.more.MoreQuestions;
import uk.concord.intake.referral.web.MoreFields;
import uk.concord.intake.referral.web.ReferralChoices;
import uk.concord.intake.referral.web.ReferralForms;
import uk.concord.intake.referral.web.ReferralSheet;
import uk.concord.rules.Reason;
import uk.concord.web.Form;

/** The pages of one draft, made from how far it has come. */
@ApplicationScoped
class DraftViews {

    private final DraftDesk desk;
    private final Areas areas;
    private final OffenceList offences;

    DraftViews(DraftDesk desk, Areas areas, OffenceList offences) {
        this.desk = desk;
        this.areas = areas;
        this.offences = offences;
    }

    @CheckedTemplate(basePath = "DraftPartPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance tasks(DraftTasks tasks, Form form);

        static native TemplateInstance child(DraftPage page, Form form, ReferralChoices choices);

        static native TemplateInstance evidence(DraftPage page, Form form, ReferralChoices choices);

        static native TemplateInstance victim(DraftPage page, Form form, ReferralChoices choices);

        static native TemplateInstance proposal(DraftPage page, Form form, ReferralChoices choices);

        static native TemplateInstance offence(
                DraftPage page, Form form, ReferralChoices choices, OffenceFields fields, OffenceSearch search);

        static native TemplateInstance more(DraftPage page, Form form, String title, List<MoreFields> groups);

        static native TemplateInstance answers(DraftPage page, Form form, List<AnswersPart> parts);
    }

    TemplateInstance tasks(DraftStanding standing, List<Reason> reasons) {
        List<Reason> atTasks = reasons.stream()
                .map(reason -> new Reason(
                        reason.code(),
                        DraftPart.of(reason.field()).map(DraftPart::path).orElse(""),
                        reason.text()))
                .toList();
        return Templates.tasks(
                DraftTasks.of(standing, titles(standing.draft())), Form.blank().refused(atTasks));
    }

    /** @param tried whether somebody asked to go on, and is told what is missing */
    TemplateInstance part(DraftStanding standing, DraftPart part, boolean tried) {
        DraftPage page = DraftPage.of(standing, part.path(), tried);
        Form form = form(standing, part, tried ? standing.missing(part) : List.of());
        ReferralChoices choices = choices();
        return switch (part) {
            case CHILD -> Templates.child(page, form, choices);
            case EVIDENCE -> Templates.evidence(page, form, choices);
            case VICTIM -> Templates.victim(page, form, choices);
            case PROPOSAL -> Templates.proposal(page, form, choices);
            case OFFENCES -> offence(standing, 1, tried);
            case MORE_CHILD -> Templates.more(page, form, part.title(), List.of(MoreFields.child()));
            case MORE_EVENT -> Templates.more(page, form, part.title(), List.of(MoreFields.event()));
            case MORE_EVIDENCE -> Templates.more(page, form, part.title(), List.of(MoreFields.evidence()));
            case MORE_VICTIMS ->
                Templates.more(page, form, part.title(), MoreFields.victims(MoreQuestions.MOST_VICTIMS));
        };
    }

    TemplateInstance offence(DraftStanding standing, int number, boolean tried) {
        Draft draft = standing.draft();
        DraftPage page = DraftPage.of(standing, "offences/" + number, tried);
        OffenceFields fields = OffenceFields.of(number);
        String place = "/offences/" + (number - 1) + "/";
        Form all = form(standing, DraftPart.OFFENCES, tried ? standing.missingOf(number) : List.of());
        Form form = all.refused(all.reasons().stream()
                .filter(reason -> reason.field().startsWith(ReferralForms.name(place))
                        || number == 1 && !reason.field().startsWith("offences."))
                .map(reason -> fields.atSearch(reason))
                .toList());
        OffenceSearch search =
                OffenceSearch.of(listed(draft, number), draft.text(fields.find()), draft.text(fields.code()));
        return Templates.offence(page, form, choices(), fields, search);
    }

    /** The answers, once every one can be read. */
    TemplateInstance answers(DraftStanding standing, List<Reason> reasons) {
        List<AnswersPart> parts =
                desk
                        .read(standing.draft())
                        .map(form -> ReferralSheet.of(form, areas).parts())
                        .orElse(List.of())
                        .stream()
                        .map(part -> AnswersPart.of(part, DraftTasks.place(standing.draft())))
                        .toList();
        return Templates.answers(
                DraftPage.of(standing, "sending", false),
                Form.blank()
                        .refused(reasons.stream()
                                .map(reason -> new Reason(reason.code(), "", reason.text()))
                                .toList()),
                parts);
    }

    /** The draft with the offence chosen that its search can only mean; what was chosen from the list stays. */
    Draft chosen(Draft draft, int number) {
        OffenceFields fields = OffenceFields.of(number);
        Optional<String> meant = draft.text(fields.code()).isEmpty()
                ? OffenceSearch.meant(listed(draft, number), draft.text(fields.find()))
                : Optional.empty();
        if (meant.isEmpty()) {
            return draft;
        }
        Map<String, List<String>> typed = new HashMap<>(draft.typed());
        typed.put(fields.code(), List.of(meant.get()));
        return draft.withOffence(number, typed, draft.keptUntil());
    }

    private Form form(DraftStanding standing, DraftPart part, List<Reason> missing) {
        Stream<Reason> back = standing.toMend(part).stream().map(DraftViews::returned);
        return DraftForms.form(standing.draft())
                .refused(Stream.concat(back, missing.stream())
                        .map(reason -> new Reason(reason.code(), ReferralForms.name(reason.field()), reason.text()))
                        .toList());
    }

    private static Reason returned(FieldReason reason) {
        return new Reason("returned", reason.field(), reason.text());
    }

    /** What stands on the list for each offence that was begun. */
    private List<String> titles(Draft draft) {
        return IntStream.rangeClosed(1, draft.offences())
                .mapToObj(number -> title(draft, number))
                .toList();
    }

    private String title(Draft draft, int number) {
        String code = draft.text(DraftOffences.at(number) + "code");
        return listed(draft, number).stream()
                .filter(offence -> offence.code().equals(code))
                .map(ListedOffence::title)
                .findFirst()
                .orElse("An offence that is not chosen yet");
    }

    private List<ListedOffence> listed(Draft draft, int number) {
        LocalDate day = DraftForms.day(draft, number).orElse(desk.today());
        return new ArrayList<>(offences.on(day));
    }

    private ReferralChoices choices() {
        return ReferralChoices.of(areas.yosTitles(desk.actor().force()), List.of());
    }
}

package uk.concord.intake.referral.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.concord.intake.offence.ListedOffence;
import uk.concord.intake.referral.Admission;
import uk.concord.intake.referral.AdultCategory;
import uk.concord.intake.referral.ProposedDisposal;
import uk.concord.intake.referral.Route;
import uk.concord.intake.referral.VictimKind;
import uk.concord.intake.referral.more.MoreQuestions;
import uk.concord.web.Choice;

/** The answers that the questions of a G26 offer. */
public record ReferralChoices(
        List<Choice> areas,
        List<Choice> offences,
        List<Choice> routes,
        List<Choice> admissions,
        List<Choice> yesOrNo,
        List<Choice> adults,
        List<Choice> victims,
        List<Choice> disposals) {

    public static ReferralChoices of(Map<String, String> yosTitles, List<ListedOffence> offences) {
        return new ReferralChoices(
                yosTitles.entrySet().stream()
                        .map(yos -> Choice.of(yos.getKey(), yos.getValue()))
                        .toList(),
                offences.stream()
                        .map(offence -> Choice.of(offence.code(), offence.title() + " (" + offence.code() + ")"))
                        .toList(),
                choices(Route.values(), Route::title),
                choices(Admission.values(), Admission::title),
                List.of(Choice.of("true", "Yes"), Choice.of("false", "No")),
                choices(AdultCategory.values(), AdultCategory::title),
                choices(VictimKind.values(), VictimKind::title),
                choices(ProposedDisposal.values(), ProposedDisposal::title));
    }

    /** The questions that may stay open. */
    public List<MoreFields> more() {
        return Stream.concat(
                        Stream.of(MoreFields.child(), MoreFields.event(), MoreFields.evidence()),
                        MoreFields.victims(MoreQuestions.MOST_VICTIMS).stream())
                .toList();
    }

    static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> title) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), title.apply(value)))
                .toList();
    }
}

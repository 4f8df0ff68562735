package uk.concord.intake.paper.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import uk.concord.intake.referral.Admission;
import uk.concord.intake.referral.AdultCategory;
import uk.concord.intake.referral.ProposedDisposal;
import uk.concord.intake.referral.Route;
import uk.concord.intake.referral.VictimKind;

/** What a blank G26 offers to be ticked: the same as its page does. */
public record BlankForm(
        List<String> areas,
        List<String> routes,
        List<String> admissions,
        List<String> adults,
        List<String> victims,
        List<String> disposals) {

    static BlankForm of(Collection<String> areas) {
        return new BlankForm(
                List.copyOf(areas),
                titles(Route.values(), Route::title),
                titles(Admission.values(), Admission::title),
                titles(AdultCategory.values(), AdultCategory::title),
                titles(VictimKind.values(), VictimKind::title),
                titles(ProposedDisposal.values(), ProposedDisposal::title));
    }

    private static <T> List<String> titles(T[] choices, Function<T, String> title) {
        return Arrays.stream(choices).map(title).toList();
    }
}

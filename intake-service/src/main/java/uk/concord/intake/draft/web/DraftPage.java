package uk.concord.intake.draft.web;

import java.time.LocalDate;
import uk.concord.intake.draft.Draft;
import uk.concord.intake.draft.DraftStanding;

/**
 * What every page of a draft shows.
 *
 * @param place the draft's address
 * @param to where this page is sent
 * @param caption whom it is about
 * @param again whether a G26 that came back is mended
 * @param kept whether something was saved although it is not complete
 */
public record DraftPage(String place, String to, String caption, boolean again, boolean kept, LocalDate keptUntil) {

    static DraftPage of(DraftStanding standing, String path, boolean kept) {
        Draft draft = standing.draft();
        String place = DraftTasks.place(draft);
        String caption = DraftLine.name(draft)
                + draft.mends().map(mending -> " · " + mending.reference()).orElse("");
        return new DraftPage(place, place + "/" + path, caption, draft.mends().isPresent(), kept, draft.keptUntil());
    }
}

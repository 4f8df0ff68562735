package uk.concord.decision.casefile.web;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import uk.concord.decision.casefile.Alert;
import uk.concord.decision.casefile.CaseLine;
import uk.concord.decision.casefile.ListedCase;
import uk.concord.decision.casefile.PoliceMessage;
import uk.concord.decision.casefile.Stage;
import uk.concord.decision.history.KindWords;
import uk.concord.web.Form;

/**
 * What the one page of a case shows.
 *
 * @param next where the next step is done; null where this reader does not do it
 * @param alerts who is to look at what changed after a disposal was given, and what they made of it
 * @param form what was typed about an alert
 * @param parts other pages of the case that this reader may open
 * @param changes of the form since the last decision
 */
@TemplateData
record CasePage(
        CaseDesk.Case seen,
        String area,
        LocalDate today,
        CaseWays.Way next,
        List<AlertDesk.Shown> alerts,
        Form form,
        List<CaseWays.Way> parts,
        List<Story.Sentence> story,
        List<Story.Sentence> changes) {

    /** The child's name, or the case's reference while the child is not known here yet. */
    public String name() {
        ListedCase listed = listed();
        return listed.named() ? listed.givenNames() + " " + listed.familyName() : "Case " + listed.reference();
    }

    /** The child's age today, in years. */
    public int age() {
        return Period.between(listed().dateOfBirth(), today).getYears();
    }

    public ListedCase listed() {
        return seen.listed();
    }

    public Stage stage() {
        return listed().standing().stage();
    }

    public PoliceMessage.State police() {
        return listed().police();
    }

    public List<CaseLine> lines() {
        return seen.file().lines();
    }

    /** The disposal decided for an offence, in words; empty before any. */
    public String disposal(CaseLine line) {
        return line.kind().isEmpty() ? "" : line.kind().equals("CHARGE") ? "Charge" : KindWords.of(line.kind());
    }

    /** The due day, with how far off it is: "Monday 4 February 2019 (in 3 days)". */
    public String due() {
        return DueDay.words(listed().standing().dueOn(), today);
    }

    /** Who looked at an alert; none while nobody has. */
    public List<Alert.Looked> looked(AlertDesk.Shown shown) {
        return shown.alert().looked().stream().toList();
    }
}

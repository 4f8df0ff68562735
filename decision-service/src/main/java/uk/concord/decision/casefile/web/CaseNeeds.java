package uk.concord.decision.casefile.web;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.concord.decision.casefile.CaseFiles;
import uk.concord.decision.casefile.CaseSearch;
import uk.concord.decision.casefile.ListedCase;
import uk.concord.decision.casefile.Stage;
import uk.concord.decision.casefile.StageCount;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;

/** Which open cases of their area wait for something that this person does. */
@ApplicationScoped
public class CaseNeeds {

    private static final int SHOWN = 3;

    private final CaseFiles files;
    private final CaseDesk desk;
    private final Access access;

    CaseNeeds(CaseFiles files, CaseDesk desk, Access access) {
        this.files = files;
        this.desk = desk;
        this.access = access;
    }

    /**
     * Cases that wait for the same step.
     *
     * @param count how many there are
     * @param first the few of them that are due first
     */
    @TemplateData
    public record Need(Stage stage, long count, List<ListedCase> first) {}

    /** What needs them, most pressing first; each child shown is audited as read. */
    public List<Need> of(Actor actor) {
        if (!access.allows(actor, CaseDesk.SEE)
                || !access.sees(actor, CaseDesk.SEE, new Area(actor.force(), actor.yos(), false))) {
            return List.of();
        }
        CaseSearch all = desk.search(actor, CaseSearch.Show.OPEN, "");
        List<Need> needs = files.byStage(all).stream()
                .filter(counted -> isFor(actor, counted.stage()))
                .sorted((one, other) -> one.stage().compareTo(other.stage()))
                .map(counted -> need(all, counted))
                .toList();
        needs.forEach(need -> need.first().forEach(listed -> desk.consulted(actor, listed)));
        return needs;
    }

    private Need need(CaseSearch all, StageCount counted) {
        return new Need(counted.stage(), counted.count(), files.first(all, counted.stage(), SHOWN));
    }

    private boolean isFor(Actor actor, Stage stage) {
        Stage.Doing doing = stage.doing();
        return (doing.agency().isEmpty() || doing.agency().equals(actor.agency()))
                && doing.operations().stream().anyMatch(operation -> access.allows(actor, operation));
    }
}

package uk.concord.decision.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import uk.concord.decision.casefile.ListedCase;
import uk.concord.decision.casefile.Stage;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;

/** From a case's page to where its work is done, for whoever the access file admits there. */
@ApplicationScoped
class CaseWays {

    private final Access access;

    CaseWays(Access access) {
        this.access = access;
    }

    /** A link. */
    record Way(String text, String href) {}

    private record Part(String text, Stage.Place place, String operation) {}

    private static final List<Part> PARTS = List.of(
            new Part("The G26", Stage.Place.INTAKE, "referral.see"),
            new Part("The decision", Stage.Place.DECISION, "decision.see"),
            new Part("Assessment and disposals", Stage.Place.DISPOSAL, "disposal.see"),
            new Part("Police messages", Stage.Place.NOTIFICATION, "outcome.see"));

    /** The other pages of the case that the actor may open. */
    List<Way> parts(ListedCase listed) {
        Actor actor = access.actor();
        List<Way> ways = new ArrayList<>();
        for (Part part : PARTS) {
            if (reached(listed.standing().stage(), part.place())
                    && access.sees(actor, part.operation(), CaseDesk.area(listed))) {
                ways.add(new Way(part.text(), href(part.place(), listed)));
            }
        }
        return ways;
    }

    /** Where the next step is done; null where nobody has to do anything, or somebody else has. */
    Way next(ListedCase listed) {
        Actor actor = access.actor();
        Stage stage = listed.standing().stage();
        Stage.Doing doing = stage.doing();
        boolean admitted = doing.place() != null
                && (doing.agency().isEmpty() || doing.agency().equals(actor.agency()))
                && doing.operations().stream()
                        .anyMatch(operation -> access.sees(actor, operation, CaseDesk.area(listed)));
        return admitted ? new Way(stage.next(), href(doing.place(), listed)) : null;
    }

    /** A case that never passed the quality check has no decision and no disposal. */
    private static boolean reached(Stage stage, Stage.Place place) {
        boolean checked = stage != Stage.SENT
                && stage != Stage.RETURNED
                && stage != Stage.NOT_SUITABLE
                && stage != Stage.WITHDRAWN;
        return checked || place == Stage.Place.INTAKE || place == Stage.Place.NOTIFICATION;
    }

    private static String href(Stage.Place place, ListedCase listed) {
        String id = listed.caseId().toString();
        return switch (place) {
            case INTAKE -> "/intake/referrals/" + id;
            case DECISION -> "/decision/cases/" + id + "/decision";
            case DISPOSAL -> "/disposal/cases/" + id;
            case NOTIFICATION -> "/notification/outcomes/" + id;
        };
    }
}

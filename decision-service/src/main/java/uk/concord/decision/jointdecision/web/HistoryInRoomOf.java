package uk.concord.decision.jointdecision.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.ForceCheck;
import uk.concord.decision.history.KindWords;
import uk.concord.decision.history.PersonLink;
import uk.concord.decision.history.Progress;
import uk.concord.decision.jointdecision.Claim;
import uk.concord.decision.jointdecision.ForceCheckRules;
import uk.concord.identity.Areas;
import uk.concord.time.BusinessClock;

/**
 * Puts a child's past together for the room.
 *
 * @param claims triages of other cases that are decided and not given yet
 * @param check the last check with the force for this case
 */
record HistoryInRoomOf(ChildHistory history, List<Claim> claims, Optional<ForceCheck> check, Areas areas) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    HistoryInRoom view() {
        return new HistoryInRoom(
                history.persons().size(),
                history.underAnotherName(),
                history.underAnotherBirthDate(),
                history.lastDeletion().isPresent(),
                ForceCheckRules.isNeeded(history, check),
                check.map(made -> new HistoryInRoom.Check(made.checkedOn(), made.byName(), made.found()))
                        .orElse(null),
                moments());
    }

    private List<HistoryInRoom.Moment> moments() {
        List<HistoryInRoom.Moment> moments = new ArrayList<>();
        claims.forEach(claim -> moments.add(pending(claim)));
        history.disposals().forEach(each -> moments.add(past(each)));
        history.links().forEach(link -> moments.add(link(link)));
        check.ifPresent(made -> moments.add(checked(made)));
        moments.sort(Comparator.comparing(HistoryInRoom.Moment::on).reversed());
        return moments;
    }

    private HistoryInRoom.Moment pending(Claim claim) {
        return new HistoryInRoom.Moment(
                claim.decidedOn(),
                "Triage decided in another case, not given yet",
                areas.title(claim.yos()),
                "It holds its place already."
                        + elsewhere(!claim.personId().equals(history.child().personId())));
    }

    private HistoryInRoom.Moment past(EarlierDisposal each) {
        return new HistoryInRoom.Moment(
                each.givenOn(),
                KindWords.of(each.kind()),
                areas.title(each.yos()),
                (progress(each) + elsewhere(!history.isOwn(each))).strip());
    }

    private static HistoryInRoom.Moment link(PersonLink link) {
        LocalDate on = link.saidAt().atZone(BusinessClock.LONDON).toLocalDate();
        return new HistoryInRoom.Moment(
                on, "Two records found to be of this child", link.saidBy(), "What both say counts.");
    }

    private static HistoryInRoom.Moment checked(ForceCheck check) {
        String found = check.foundNothing() ? "The force found nothing." : "The force found: " + check.found();
        return new HistoryInRoom.Moment(check.checkedOn(), "Checked with the force", check.byName(), found);
    }

    private static String progress(EarlierDisposal each) {
        if (each.progress() == Progress.UNDER_REVIEW) {
            return "May count, under review";
        }
        String ended = each.endedOn().map(day -> ", " + DAY.format(day)).orElse("");
        return each.progress().title().isEmpty() ? "" : each.progress().title() + ended + ".";
    }

    private static String elsewhere(boolean ofAnother) {
        return ofAnother ? " Recorded under another record of the same child." : "";
    }
}

package uk.concord.decision.history.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.history.ChildLinks;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.Histories;
import uk.concord.decision.history.HistoryChange;
import uk.concord.decision.history.HistoryChange.What;
import uk.concord.decision.history.HistoryWatch;
import uk.concord.decision.history.KnownChild;
import uk.concord.decision.history.PersonLink;

/**
 * What intake says of a child's past. The persons of the child are held first, so that nobody decides by the history as
 * it was while it changes; whoever decided by it before is made to look again.
 */
@ApplicationScoped
public class HearPersonsHandler {

    private final Histories histories;
    private final ChildLinks links;
    private final HistoryWatch watch;

    HearPersonsHandler(Histories histories, ChildLinks links, HistoryWatch watch) {
        this.histories = histories;
        this.links = links;
        this.watch = watch;
    }

    public Optional<KnownChild> child(UUID personId) {
        return histories.child(personId);
    }

    @Transactional
    public void remember(KnownChild child) {
        histories.remember(child);
    }

    @Transactional
    public void record(EarlierDisposal disposal) {
        links.hold(Set.of(disposal.personId()));
        if (histories.add(disposal)) {
            What what = disposal.isTombstone() ? What.DELETED : What.RECORDED;
            tell(disposal.personId(), what, disposal.recordedAt());
        }
    }

    /** Where a link is undone, each of its two children is looked at. */
    @Transactional
    public void link(PersonLink link) {
        links.hold(Set.of(link.personId(), link.otherPersonId()));
        if (links.take(link)) {
            tell(link.personId(), link.linked() ? What.LINKED : What.UNLINKED, link.saidAt());
            if (!links.personsOf(link.personId()).contains(link.otherPersonId())) {
                tell(link.otherPersonId(), What.UNLINKED, link.saidAt());
            }
        }
    }

    private void tell(UUID personId, What what, Instant happened) {
        watch.changed(new HistoryChange(personId, what, Optional.empty(), happened));
    }
}

package uk.concord.intake.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.concord.identity.Access;
import uk.concord.identity.Actor;
import uk.concord.identity.Area;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralLists;
import uk.concord.intake.referral.ReferralSearch;
import uk.concord.intake.referral.ReferralState;
import uk.concord.web.Paging;

/** Lists of G26s, as far as their reader may see them: who only sends finds their own. */
@ApplicationScoped
public class ReferralListing {

    static final String FIND = "referral.find";

    private static final int FIRST = 3;

    private final ReferralLists lists;
    private final ReferralReading reading;
    private final Access access;

    ReferralListing(ReferralLists lists, ReferralReading reading, Access access) {
        this.lists = lists;
        this.reading = reading;
        this.access = access;
    }

    /**
     * A page of what was found.
     *
     * @param counted how many in all, as far as they are counted
     * @param more whether there are more than that
     */
    record Found(List<ReferralLine> lines, int page, int counted, boolean more) {}

    /** Those of the force that wait for the check, or whatever else is asked for; each one listed is audited as read. */
    @Transactional
    Found toCheck(ListFilters filters, int page) {
        return found(ReferralReading.CHECK, search(ReferralReading.CHECK, Optional.empty(), filters), page);
    }

    /** Those that the actor sent; each one listed is audited as read. */
    @Transactional
    Found mine(ListFilters filters, int page) {
        return found(
                ReferralReading.TRACK,
                search(ReferralReading.TRACK, Optional.of(access.actor().id()), filters),
                page);
    }

    /** Those that the actor may see; each one listed is audited as read. */
    @Transactional
    Found all(ListFilters filters, int page) {
        boolean reads = access.allows(access.actor(), ReferralReading.SEE);
        Optional<String> sender =
                reads ? Optional.empty() : Optional.of(access.actor().id());
        return found(FIND, search(reads ? ReferralReading.SEE : FIND, sender, filters), page);
    }

    /** What waits for the actor to check. */
    @Transactional
    public ReferralReading.Waiting waitingForCheck() {
        ListFilters waiting = new ListFilters("", ReferralState.SENT.name(), "", "", "", "oldest");
        ReferralSearch search = search(ReferralReading.CHECK, Optional.empty(), waiting);
        return new ReferralReading.Waiting(
                lists.count(search), reading.lines(ReferralReading.CHECK, lists.find(search, 0, FIRST)));
    }

    private Found found(String operation, ReferralSearch search, int page) {
        int count = lists.count(search);
        int counted = Math.min(count, ReferralSearch.MOST);
        Paging pages = new Paging(page, counted, "", Map.of());
        List<Referral> found = lists.find(search, pages.offset(), Paging.SIZE);
        return new Found(reading.lines(operation, found), pages.number(), counted, count > ReferralSearch.MOST);
    }

    private ReferralSearch search(String operation, Optional<String> sender, ListFilters filters) {
        Actor actor = access.actor();
        Set<ReferralState> states = filters.states();
        Optional<String> own = Optional.of(actor.yos()).filter(yos -> !yos.isEmpty());
        return new ReferralSearch(
                actor.force(),
                own.or(() -> Optional.of(filters.yos()).filter(yos -> !yos.isEmpty())),
                sender,
                states,
                filters.firstDay(),
                filters.lastDay(),
                filters.q(),
                filters.sort().equals("oldest"),
                access.sees(actor, operation, new Area(actor.force(), actor.yos(), true)));
    }
}

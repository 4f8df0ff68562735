package uk.concord.intake.referral.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.concord.web.Paging;

/**
 * A page of G26s, for machines.
 *
 * @param total how many there are, as far as they are counted
 * @param more whether there are more than that: ask for something narrower
 * @param next where the next page is, left out on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralList(long total, boolean more, int page, String next, List<Line> referrals) {

    /** A G26 of the list. */
    public record Line(
            UUID caseId, String reference, String state, String child, String offence, String yos, Instant sentAt) {

        static Line of(ReferralLine line) {
            return new Line(
                    line.caseId(),
                    line.reference(),
                    line.state().name(),
                    line.child(),
                    line.offence(),
                    line.yos(),
                    line.sentAt());
        }
    }

    static ReferralList of(ReferralListing.Found found, ListFilters filters) {
        Paging pages = new Paging(found.page(), found.counted(), "/intake/api/referrals", filters.query());
        return new ReferralList(
                found.counted(),
                found.more(),
                found.page(),
                pages.next() == null ? null : pages.next().href(),
                found.lines().stream().map(Line::of).toList());
    }
}

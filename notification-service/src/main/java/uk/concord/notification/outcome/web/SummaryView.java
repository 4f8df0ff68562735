package uk.concord.notification.outcome.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.concord.notification.outcome.ClosingSummary;
import uk.concord.notification.outcome.Disposal;
import uk.concord.notification.outcome.Outcome;

/** The closing summaries of a case, as the police read them. */
public record SummaryView(UUID caseId, String reference, String crimeReference, List<Entry> summaries) {

    /**
     * How the delivery of one disposal went.
     *
     * @param offences numbers of the offences on the form, as "1, 2"
     */
    public record Entry(
            UUID disposalId,
            Disposal disposal,
            String offences,
            ClosingSummary.Ending ending,
            String text,
            Instant at) {

        private static Entry of(ClosingSummary summary) {
            return new Entry(
                    summary.disposalId(),
                    summary.disposal(),
                    summary.offences(),
                    summary.ending(),
                    summary.text(),
                    summary.at());
        }
    }

    static SummaryView of(Outcome outcome, List<ClosingSummary> summaries) {
        return new SummaryView(
                outcome.caseId(),
                outcome.standing().reference(),
                outcome.standing().crimeReference(),
                summaries.stream().map(Entry::of).toList());
    }
}

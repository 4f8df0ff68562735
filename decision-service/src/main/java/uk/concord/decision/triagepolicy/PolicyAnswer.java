package uk.concord.decision.triagepolicy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one version of the policy says about one more triage for a child, and what it leans on.
 *
 * @param counted the disposals that count
 * @param underReview those that count only if a review finds no reasonable excuse
 * @param opensOn the day on which time alone opens it again, where there is one
 */
public record PolicyAnswer(
        Standing standing, List<PastDisposal> counted, List<PastDisposal> underReview, Optional<LocalDate> opensOn) {

    public PolicyAnswer {
        counted = List.copyOf(counted);
        underReview = List.copyOf(underReview);
    }
}

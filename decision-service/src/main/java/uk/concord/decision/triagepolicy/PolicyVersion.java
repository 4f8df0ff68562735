package uk.concord.decision.triagepolicy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One version of what a force and its youth offending services say about how often a child may have triage.
 *
 * @param name stable, for example cleveland-triage-1
 * @param force whose it is
 * @param says the policy as one sentence
 * @param status whether it holds or is a draft
 * @param from the first day on which it holds; empty for a draft
 * @param until the last such day; empty where none is set
 * @param most how many triages a child may have as of right
 * @param mostInExceptionalCircumstances how many with an authority; the same number where there is no such way
 * @param withinMonths how long a triage counts, from the day given; empty for a lifetime
 * @param counts the kinds of past disposals that count
 */
public record PolicyVersion(
        String name,
        String force,
        String says,
        Status status,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        int most,
        int mostInExceptionalCircumstances,
        OptionalInt withinMonths,
        Set<String> counts) {

    /** Whether a version holds. */
    public enum Status {
        IN_FORCE,
        DRAFT
    }

    public PolicyVersion {
        counts = Set.copyOf(counts);
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return status == Status.IN_FORCE
                && from.filter(first -> !day.isBefore(first)).isPresent()
                && until.filter(day::isAfter).isEmpty();
    }

    /** What it says about one more triage. @param pending triages decided and not given yet, of other cases */
    public PolicyAnswer answer(List<PastDisposal> history, List<PastDisposal> pending, LocalDate today) {
        List<PastDisposal> all = new ArrayList<>(history);
        all.addAll(pending);
        List<PastDisposal> relevant = all.stream()
                .filter(past -> counts.contains(past.kind()))
                .filter(past -> isWithinMemory(past, today))
                .toList();
        List<PastDisposal> counted =
                relevant.stream().filter(past -> past.ended().counts()).toList();
        List<PastDisposal> underReview = relevant.stream()
                .filter(past -> past.ended() == Ending.UNDER_REVIEW)
                .toList();
        return new PolicyAnswer(standing(counted.size(), underReview.size()), counted, underReview, opensOn(counted));
    }

    private Standing standing(int certain, int possible) {
        if (certain >= mostInExceptionalCircumstances) {
            return Standing.USED_UP;
        }
        if (certain >= most) {
            return Standing.EXCEPTIONAL_ONLY;
        }
        return certain + possible >= most ? Standing.MAY_BE_USED_UP : Standing.OPEN;
    }

    private boolean isWithinMemory(PastDisposal past, LocalDate today) {
        return past.ended() == Ending.NOT_YET_GIVEN
                || withinMonths.isEmpty()
                || today.isBefore(past.givenOn().plusMonths(withinMonths.getAsInt()));
    }

    /** The day on which enough is forgotten for one more; none where one that counts has not been given yet. */
    private Optional<LocalDate> opensOn(List<PastDisposal> counted) {
        boolean forgets = withinMonths.isPresent()
                && counted.size() >= most
                && counted.stream().noneMatch(past -> past.ended() == Ending.NOT_YET_GIVEN);
        if (!forgets) {
            return Optional.empty();
        }
        return counted.stream()
                .map(PastDisposal::givenOn)
                .sorted()
                .skip(counted.size() - most)
                .findFirst()
                .map(given -> given.plusMonths(withinMonths.getAsInt()));
    }
}

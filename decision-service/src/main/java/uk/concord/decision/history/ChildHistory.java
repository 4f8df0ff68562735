package uk.concord.decision.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Everything that we have heard of a child's past, over all records of the child: it is counted for the whole force,
 * whoever may see which of them (D19).
 *
 * @param child the record that is looked at
 * @param others the other records of the same child, as far as they are known here
 * @param links by which they are one child, latest first
 * @param disposals the disposals received before, latest first
 */
public record ChildHistory(
        KnownChild child, List<KnownChild> others, List<PersonLink> links, List<EarlierDisposal> disposals) {

    public ChildHistory {
        others = List.copyOf(others);
        links = List.copyOf(links);
        disposals = List.copyOf(disposals);
    }

    /** Of a child with one record. */
    public static ChildHistory of(KnownChild child, List<EarlierDisposal> disposals) {
        return new ChildHistory(child, List.of(), List.of(), disposals);
    }

    /** All persons that are this child. */
    public Set<UUID> persons() {
        Set<UUID> persons = new TreeSet<>(Set.of(child.personId()));
        others.forEach(other -> persons.add(other.personId()));
        links.forEach(link -> persons.addAll(List.of(link.personId(), link.otherPersonId())));
        return persons;
    }

    /** Whether it was recorded of the record that is looked at, and not of another one of the same child. */
    public boolean isOwn(EarlierDisposal disposal) {
        return disposal.personId().equals(child.personId());
    }

    /** Whether another record gives the child another name. */
    public boolean underAnotherName() {
        return others.stream()
                .anyMatch(other -> !other.givenNames().equalsIgnoreCase(child.givenNames())
                        || !other.familyName().equalsIgnoreCase(child.familyName()));
    }

    /** Whether another record gives the child another birth date. */
    public boolean underAnotherBirthDate() {
        return others.stream().anyMatch(other -> !other.dateOfBirth().equals(child.dateOfBirth()));
    }

    /** The last time that history of the child was deleted, where it was: then what is left is not all (D10). */
    public Optional<EarlierDisposal> lastDeletion() {
        return disposals.stream()
                .filter(EarlierDisposal::isTombstone)
                .reduce((one, other) -> one.recordedAt().isAfter(other.recordedAt()) ? one : other);
    }

    /** As it was before this decision of this case and without what came of it. */
    public ChildHistory before(UUID caseId, int decision) {
        return only(each -> each.origin()
                .filter(origin -> origin.caseId().equals(caseId) && origin.decision() >= decision)
                .isEmpty());
    }

    /** What of it had been given, or decided by us, until the end of this day. */
    public ChildHistory until(LocalDate day) {
        return only(each -> !each.countsFrom().isAfter(day));
    }

    private ChildHistory only(Predicate<EarlierDisposal> meant) {
        return new ChildHistory(
                child, others, links, disposals.stream().filter(meant).toList());
    }
}

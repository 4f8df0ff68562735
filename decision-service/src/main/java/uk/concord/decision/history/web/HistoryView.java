package uk.concord.decision.history.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.KindWords;
import uk.concord.decision.history.KnownChild;
import uk.concord.identity.Areas;

/**
 * A child's history as those see it who may: what was recorded of any of the child's records counts, and of a record that
 * the viewer may not see no more is told than kind, day and area (D19).
 *
 * @param records how many records the child has
 * @param underAnotherName whether another record has another name
 * @param underAnotherBirthDate whether another record has another birth date
 * @param incomplete whether history of the child was deleted
 * @param others the other records that the viewer may see
 */
public record HistoryView(
        UUID personId,
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        String pncId,
        String yos,
        String yosTitle,
        boolean restricted,
        int records,
        boolean underAnotherName,
        boolean underAnotherBirthDate,
        boolean incomplete,
        List<Other> others,
        List<Link> links,
        List<Disposal> disposals) {

    /** Another record of the same child. */
    public record Other(UUID personId, String givenNames, String familyName, LocalDate dateOfBirth, String pncId) {}

    /** That somebody found two records to be of one child. */
    public record Link(String saidBy, Instant saidAt) {}

    /**
     * An earlier disposal: kind, day and area, and how far it has come.
     *
     * @param ofAnotherRecord whether it was recorded under another record of the same child
     * @param reference empty where the viewer may not see the record
     */
    public record Disposal(
            UUID id,
            String reference,
            String kind,
            String title,
            LocalDate givenOn,
            String yosTitle,
            Instant recordedAt,
            String progress,
            String progressTitle,
            Optional<LocalDate> endedOn,
            boolean ofAnotherRecord) {}

    /** @param seen which of the child's records the viewer may see */
    static HistoryView of(ChildHistory history, Predicate<KnownChild> seen, Areas areas) {
        KnownChild child = history.child();
        List<KnownChild> others = history.others().stream().filter(seen).toList();
        Set<UUID> known = Stream.concat(Stream.of(child), others.stream())
                .map(KnownChild::personId)
                .collect(Collectors.toSet());
        return new HistoryView(
                child.personId(),
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                child.pncId(),
                child.yos(),
                areas.title(child.yos()),
                child.restricted(),
                history.persons().size(),
                history.underAnotherName(),
                history.underAnotherBirthDate(),
                history.lastDeletion().isPresent(),
                others.stream()
                        .map(other -> new Other(
                                other.personId(),
                                other.givenNames(),
                                other.familyName(),
                                other.dateOfBirth(),
                                other.pncId()))
                        .toList(),
                history.links().stream()
                        .map(link -> new Link(link.saidBy(), link.saidAt()))
                        .toList(),
                history.disposals().stream()
                        .map(disposal -> disposal(
                                disposal, !history.isOwn(disposal), known.contains(disposal.personId()), areas))
                        .toList());
    }

    private static Disposal disposal(EarlierDisposal disposal, boolean ofAnother, boolean seen, Areas areas) {
        return new Disposal(
                disposal.id(),
                seen ? disposal.reference() : "",
                disposal.kind(),
                KindWords.of(disposal.kind()),
                disposal.givenOn(),
                areas.title(disposal.yos()),
                disposal.recordedAt(),
                disposal.progress().name(),
                disposal.progress().title(),
                disposal.endedOn(),
                ofAnother);
    }
}

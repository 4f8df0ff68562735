package uk.concord.decision.history.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.KindWords;
import uk.concord.decision.history.KnownChild;
import uk.concord.identity.Areas;

/** A child's history as those see it who may. */
public record HistoryView(
        UUID personId,
        String givenNames,
        String familyName,
        LocalDate dateOfBirth,
        String pncId,
        String yos,
        String yosTitle,
        boolean restricted,
        List<Disposal> disposals) {

    /** An earlier disposal: kind, day and area, and how far it has come. */
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
            Optional<LocalDate> endedOn) {}

    static HistoryView of(ChildHistory history, Areas areas) {
        KnownChild child = history.child();
        return new HistoryView(
                child.personId(),
                child.givenNames(),
                child.familyName(),
                child.dateOfBirth(),
                child.pncId(),
                child.yos(),
                areas.title(child.yos()),
                child.restricted(),
                history.disposals().stream()
                        .map(disposal -> disposal(disposal, areas))
                        .toList());
    }

    private static Disposal disposal(EarlierDisposal disposal, Areas areas) {
        return new Disposal(
                disposal.id(),
                disposal.reference(),
                disposal.kind(),
                KindWords.of(disposal.kind()),
                disposal.givenOn(),
                areas.title(disposal.yos()),
                disposal.recordedAt(),
                disposal.progress().name(),
                disposal.progress().title(),
                disposal.endedOn());
    }
}

package uk.concord.disposal.cases.messaging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.disposal.disposal.DisposalKind;
import uk.concord.disposal.disposal.handling.AgreedDisposal;

/** What we read of {@code decision.agreed}. */
record Agreed(UUID caseId, int decision, List<Line> lines) {

    /** What was decided for one offence; a charge or no further action is nothing to deliver. */
    record Line(
            UUID offenceId, String disposal, boolean confirmed, List<String> conditions, LocalDate conditionsEndOn) {}

    /** The lines that something has to be given for. */
    Stream<Line> toDeliver() {
        return lines.stream()
                .filter(line -> Arrays.stream(DisposalKind.values()).anyMatch(kind -> isOf(line, kind)));
    }

    /** What has to be given, one for each kind. */
    List<AgreedDisposal> disposals() {
        return Arrays.stream(DisposalKind.values())
                .map(this::of)
                .filter(agreed -> !agreed.offences().isEmpty())
                .toList();
    }

    private AgreedDisposal of(DisposalKind kind) {
        return new AgreedDisposal(
                kind,
                offences(kind, line -> true),
                offences(kind, Line::confirmed),
                of(kind, line -> true)
                        .flatMap(line ->
                                Optional.ofNullable(line.conditions()).stream().flatMap(List::stream))
                        .distinct()
                        .toList(),
                of(kind, line -> true)
                        .map(Line::conditionsEndOn)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo));
    }

    private Set<UUID> offences(DisposalKind kind, Predicate<Line> which) {
        return of(kind, which).map(Line::offenceId).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Line> of(DisposalKind kind, Predicate<Line> which) {
        return lines.stream().filter(line -> isOf(line, kind)).filter(which);
    }

    private static boolean isOf(Line line, DisposalKind kind) {
        return kind.name().equals(line.disposal());
    }
}

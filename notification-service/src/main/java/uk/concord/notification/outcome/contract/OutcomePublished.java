package uk.concord.notification.outcome.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.notification.outcome.Disposal;
import uk.concord.notification.outcome.Overtaken;
import uk.concord.notification.outcome.Progress;
import uk.concord.notification.outcome.PublicState;

/** The payload of {@code uk.concord.outcome.published.v1}, as its schema has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomePublished(
        UUID caseId,
        int version,
        String reference,
        String crimeReference,
        String pncId,
        String state,
        List<Line> lines,
        String summary) {

    public static final String TYPE = "uk.concord.outcome.published.v1";

    private static final String CLOSED = "CLOSED";

    /** An offence of the case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID offenceId,
            int number,
            String offenceCode,
            Progress progress,
            Disposal disposal,
            String outcomeCode,
            LocalDate decidedOn,
            LocalDate givenOn,
            LocalDate endedOn,
            Overtaken overtaken) {

        private static Line of(PublicState.Line line) {
            return new Line(
                    line.offenceId(),
                    line.number(),
                    line.offenceCode(),
                    line.progress(),
                    line.disposal().orElse(null),
                    orNull(line.outcomeCode()),
                    line.decidedOn().orElse(null),
                    line.givenOn().orElse(null),
                    line.endedOn().orElse(null),
                    line.overtaken().orElse(null));
        }

        private PublicState.Line toLine() {
            return new PublicState.Line(
                    offenceId,
                    number,
                    offenceCode,
                    progress,
                    Optional.ofNullable(disposal),
                    orEmpty(outcomeCode),
                    Optional.ofNullable(decidedOn),
                    Optional.ofNullable(givenOn),
                    Optional.ofNullable(endedOn),
                    Optional.ofNullable(overtaken));
        }
    }

    public static OutcomePublished of(PublicState told) {
        return new OutcomePublished(
                told.caseId(),
                told.version(),
                told.reference(),
                told.crimeReference(),
                orNull(told.pncId()),
                told.closed() ? CLOSED : "OPEN",
                told.lines().stream().map(Line::of).toList(),
                told.summary().orElse(null));
    }

    public PublicState toState() {
        return new PublicState(
                caseId,
                version,
                reference,
                crimeReference,
                orEmpty(pncId),
                state.equals(CLOSED),
                lines.stream().map(Line::toLine).toList(),
                Optional.ofNullable(summary));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

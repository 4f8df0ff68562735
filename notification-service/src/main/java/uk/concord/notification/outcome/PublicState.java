package uk.concord.notification.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The complete state of a case as the police are told it: no name, no narrative, no health.
 *
 * @param pncId empty where none is known
 * @param closed whether nothing of the case is left to do
 * @param summary where the closing summary can be read, once there is one
 */
public record PublicState(
        UUID caseId,
        int version,
        String reference,
        String crimeReference,
        String pncId,
        boolean closed,
        List<Line> lines,
        Optional<String> summary) {

    public PublicState {
        lines = List.copyOf(lines);
    }

    /** An offence as the police are told of it. */
    public record Line(
            UUID offenceId,
            int number,
            String offenceCode,
            Progress progress,
            Optional<Disposal> disposal,
            String outcomeCode,
            Optional<LocalDate> decidedOn,
            Optional<LocalDate> givenOn,
            Optional<LocalDate> endedOn,
            Optional<Overtaken> overtaken) {}

    static PublicState of(Outcome outcome) {
        return new PublicState(
                outcome.caseId(),
                outcome.version(),
                outcome.standing().reference(),
                outcome.standing().crimeReference(),
                outcome.standing().pncId(),
                outcome.closed(),
                outcome.lines().stream().map(PublicState::line).toList(),
                outcome.summarised()
                        ? Optional.of("/notification/outcomes/" + outcome.caseId() + "/summary")
                        : Optional.empty());
    }

    private static Line line(OutcomeLine line) {
        return new Line(
                line.offenceId(),
                line.number(),
                line.code(),
                line.progress(),
                line.disposal(),
                line.outcomeCode(),
                line.decidedOn(),
                line.givenOn(),
                line.endedOn(),
                line.overtaken());
    }
}

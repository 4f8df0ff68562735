package uk.concord.intake.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far one case has come.
 *
 * @param stage where it stands
 * @param disposals kinds that were decided last; nobody is shown these before the police were told
 * @param told kinds of which the police were told last
 * @param toldAt when the police were last told something
 * @param policeHaveIt whether they said that they have what they were told last
 */
public record Progress(
        UUID caseId,
        Stage stage,
        List<String> disposals,
        List<String> told,
        Optional<Instant> toldAt,
        boolean policeHaveIt) {

    public Progress {
        disposals = List.copyOf(disposals);
        told = List.copyOf(told);
    }

    /** A case of which nothing was heard yet. */
    public static Progress of(UUID caseId) {
        return new Progress(caseId, Stage.TO_DECIDE, List.of(), List.of(), Optional.empty(), false);
    }

    public Progress at(Stage next) {
        return new Progress(caseId, next, disposals, told, toldAt, policeHaveIt);
    }

    public Progress decided(List<String> kinds) {
        return new Progress(caseId, Stage.DECIDED, kinds, told, toldAt, policeHaveIt);
    }

    public Progress told(Instant when, boolean closed) {
        return new Progress(caseId, closed ? Stage.CLOSED : stage, disposals, disposals, Optional.of(when), false);
    }

    public Progress acknowledged() {
        return new Progress(caseId, stage, disposals, told, toldAt, true);
    }
}

package uk.concord.decision.jointdecision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The decisions about all offences of a case, which move each for itself. */
record DecisionLines(List<DecisionLine> all) {

    DecisionLines {
        all = List.copyOf(all);
    }

    List<DecisionLine> open() {
        return all.stream().filter(line -> line.state() == LineState.UNDECIDED).toList();
    }

    DecisionLine of(UUID offenceId) {
        return all.stream()
                .filter(line -> line.offenceId().equals(offenceId))
                .findFirst()
                .orElseThrow();
    }

    /** Those of the offences to which this can happen now under this decision. */
    List<UUID> taking(LineAction action, int ofDecision, Set<UUID> offences) {
        return all.stream()
                .filter(line -> offences.contains(line.offenceId()) && line.takes(action, ofDecision))
                .map(DecisionLine::offenceId)
                .toList();
    }

    DecisionLines moved(List<UUID> offences, LineAction action) {
        return new DecisionLines(all.stream()
                .map(line -> offences.contains(line.offenceId()) ? line.moved(action) : line)
                .toList());
    }

    DecisionLines reopened(List<UUID> offences, LineAction action, boolean admissionWithdrawn) {
        return new DecisionLines(all.stream()
                .map(line -> offences.contains(line.offenceId()) ? line.reopened(action, admissionWithdrawn) : line)
                .toList());
    }

    /** Those of the offences that are open again, and to which this happened all the same. */
    List<DecisionLine> crossedBy(LineAction action, int ofDecision, Set<UUID> offences) {
        return open().stream()
                .filter(line -> offences.contains(line.offenceId()) && line.takes(action, ofDecision))
                .toList();
    }

    DecisionLines lookedAtAgain(List<UUID> offences, JointDecisionEvent.Because because) {
        return new DecisionLines(all.stream()
                .map(line -> offences.contains(line.offenceId()) ? line.lookedAtAgain(because) : line)
                .toList());
    }

    /** What was decided holds for the offences that it names. */
    DecisionLines decided(DecisionMade made) {
        boolean byBoth = made.basis() != DecisionMade.Basis.POLICE_DECISION;
        List<DecisionLine> now = new ArrayList<>();
        for (DecisionLine line : all) {
            Optional<Chosen> chosen = made.choices().stream()
                    .filter(one -> one.offenceId().equals(line.offenceId()))
                    .findFirst();
            now.add(chosen.map(one -> line.decided(one, made.decision(), byBoth))
                    .orElse(line));
        }
        return new DecisionLines(now);
    }

    /** Those that this decision holds for. */
    List<DecisionLine> of(int decision) {
        return all.stream().filter(line -> line.decision() == decision).toList();
    }

    /** Where a case stands that nobody talks about any more. */
    JointDecisionState settled() {
        return all.stream().allMatch(DecisionLine::isFinal) ? JointDecisionState.CLOSED : JointDecisionState.AGREED;
    }
}

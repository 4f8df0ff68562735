package uk.concord.decision.jointdecision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.decision.gate.DisposalKind;
import uk.concord.decision.history.ChildHistory;
import uk.concord.decision.history.EarlierDisposal;

/**
 * What became of the other children in the same crime, so that all are treated alike. It says neither name nor reference, and
 * binds nobody.
 *
 * @param children how many others there are
 * @param undecided for how many of them nothing is decided
 * @param hidden for how many something is decided that this reader may not see
 * @param answers what was decided for the rest, earliest first
 */
public record SameCrime(int children, int undecided, int hidden, List<Answer> answers) {

    public SameCrime {
        answers = List.copyOf(answers);
    }

    /** What was decided for one offence. @param given whether it was given, on that day; agreed on that day else */
    public record Answer(DisposalKind kind, boolean given, LocalDate on) {}

    /** A case of another child. */
    public record Other(JointDecision decision, List<DecisionMade> made, ChildHistory history) {

        private List<Answer> answers() {
            return decision.lines().stream()
                    .filter(line -> line.choice().isPresent())
                    .flatMap(line -> answer(line).stream())
                    .toList();
        }

        private Optional<Answer> answer(DecisionLine line) {
            DisposalKind kind = line.choice().orElseThrow().disposal();
            Optional<Answer> agreed = made.stream()
                    .filter(one -> one.decision() == line.decision())
                    .findFirst()
                    .map(one -> new Answer(kind, false, one.on()));
            return line.wasGiven()
                    ? givenOn(kind).map(on -> new Answer(kind, true, on)).or(() -> agreed)
                    : agreed;
        }

        private Optional<LocalDate> givenOn(DisposalKind kind) {
            return history.disposals().stream()
                    .filter(each -> each.reference().equals(decision.referral().reference())
                            && each.kind().equals(kind.name()))
                    .map(EarlierDisposal::givenOn)
                    .max(Comparator.naturalOrder());
        }

        private boolean hiddenFrom(boolean seesRestricted) {
            return history.child().restricted() && !seesRestricted;
        }
    }

    /** @param seesRestricted whether the reader may see what was decided for a restricted child */
    public static SameCrime of(List<Other> others, boolean seesRestricted) {
        return new SameCrime(
                children(others.stream()),
                children(others.stream())
                        - children(
                                others.stream().filter(other -> !other.answers().isEmpty())),
                children(others.stream()
                        .filter(other -> !other.answers().isEmpty() && other.hiddenFrom(seesRestricted))),
                others.stream()
                        .filter(other -> !other.hiddenFrom(seesRestricted))
                        .flatMap(other -> other.answers().stream())
                        .sorted(Comparator.comparing(Answer::on).thenComparing(Answer::kind))
                        .toList());
    }

    private static int children(Stream<Other> others) {
        return (int) others.map(other -> other.history().child().personId())
                .distinct()
                .count();
    }

    /** How it stands, in a sentence or more. */
    public String words() {
        String all = children == 1 ? "1 other child is in this crime" : children + " other children are in this crime";
        if (undecided == children) {
            return all + "; nothing is decided.";
        }
        return all + "."
                + (undecided > 0 ? " For " + undecided + " of them nothing is decided." : "")
                + (hidden > 0 ? " What was decided for " + hidden + " of them is not shown here." : "");
    }
}

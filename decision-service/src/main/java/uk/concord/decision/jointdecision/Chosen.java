package uk.concord.decision.jointdecision;

import java.util.UUID;
import uk.concord.decision.gate.Choice;
import uk.concord.decision.gate.DisposalKind;

/**
 * What is to happen for one offence.
 *
 * @param choice the disposal with its reason and all that belongs to it
 * @param upheldBecause why the very same disposal stands after an assessment that differed, or empty
 */
public record Chosen(UUID offenceId, Choice choice, String upheldBecause) {

    public DisposalKind disposal() {
        return choice.kind();
    }

    /** Whether it is the very same disposal: the same kind, with the same conditions to the same day. */
    public boolean sameDisposalAs(Chosen other) {
        return choice.kind() == other.choice.kind()
                && choice.conditions().equals(other.choice.conditions())
                && choice.conditionsEndOn().equals(other.choice.conditionsEndOn());
    }

    public boolean upheld() {
        return !upheldBecause.isBlank();
    }
}

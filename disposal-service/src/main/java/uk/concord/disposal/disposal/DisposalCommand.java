package uk.concord.disposal.disposal;

import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.Reopening;

/** What somebody, or a fact, wants of a disposal. */
public sealed interface DisposalCommand {

    DisposalAction action();

    Act act();

    /** @param offences that an assessment agrees with, or that both agencies upheld */
    record Confirm(Act act, Set<UUID> offences) implements DisposalCommand {
        @Override
        public DisposalAction action() {
            return DisposalAction.CONFIRM;
        }
    }

    record Sign(Signing signing) implements DisposalCommand {
        @Override
        public Act act() {
            return signing.by();
        }

        @Override
        public DisposalAction action() {
            return DisposalAction.SIGN;
        }
    }

    record StopIt(Act act, Stop stop, Circumstances circumstances) implements DisposalCommand {
        @Override
        public DisposalAction action() {
            return DisposalAction.STOP;
        }
    }

    record Give(Act act, Circumstances circumstances) implements DisposalCommand {
        @Override
        public DisposalAction action() {
            return DisposalAction.GIVE;
        }
    }

    record Close(Ending ending) implements DisposalCommand {
        @Override
        public Act act() {
            return ending.by();
        }

        @Override
        public DisposalAction action() {
            return ending.completed() ? DisposalAction.COMPLETE : DisposalAction.END_UNCOMPLETED;
        }
    }

    record Answer(Review review) implements DisposalCommand {
        @Override
        public Act act() {
            return review.by();
        }

        @Override
        public DisposalAction action() {
            return DisposalAction.REVIEW;
        }
    }

    /**
     * @param offences that are decided anew
     * @param because why they are
     */
    record Supersede(Act act, Set<UUID> offences, Reopening because) implements DisposalCommand {
        @Override
        public DisposalAction action() {
            return DisposalAction.SUPERSEDE;
        }
    }
}

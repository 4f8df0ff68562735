package uk.concord.disposal.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.disposal.act.Act;
import uk.concord.disposal.act.Reopening;

/** What somebody, or a fact, wants of an assessment. */
public sealed interface AssessmentCommand {

    AssessmentAction action();

    Act act();

    /**
     * @param worker the sign-in name of whoever shall have it
     * @param staff who can have a case of this youth offending service
     */
    record Allocate(Act act, String worker, Set<Worker> staff) implements AssessmentCommand {
        @Override
        public AssessmentAction action() {
            return AssessmentAction.ALLOCATE;
        }
    }

    record Record(Act act, Findings findings) implements AssessmentCommand {
        @Override
        public AssessmentAction action() {
            return AssessmentAction.RECORD;
        }
    }

    /** @param reasons what is still wanted */
    record SendBack(Act act, String reasons) implements AssessmentCommand {
        @Override
        public AssessmentAction action() {
            return AssessmentAction.SEND_BACK;
        }
    }

    /** @param lateReason why it is late, where that was not said yet */
    record Countersign(Act act, Optional<String> lateReason) implements AssessmentCommand {
        @Override
        public AssessmentAction action() {
            return AssessmentAction.COUNTERSIGN;
        }
    }

    /**
     * @param offences that are decided anew
     * @param because why they are
     */
    record Stop(Act act, Set<UUID> offences, Reopening because) implements AssessmentCommand {
        @Override
        public AssessmentAction action() {
            return AssessmentAction.STOP;
        }
    }
}

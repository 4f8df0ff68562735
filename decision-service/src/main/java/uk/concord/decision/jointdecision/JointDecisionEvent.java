package uk.concord.decision.jointdecision;

import java.util.List;
import java.util.UUID;

/** What came of a command. */
public sealed interface JointDecisionEvent {

    /** Tells a listener of it. */
    void tell(Listener listener);

    /** Whoever passes on what happened. */
    interface Listener {

        void proposed(Proposed event);

        void disputed(Disputed event);

        void escalated(Escalated event);

        void yosViewRecorded(YosViewRecorded event);

        void decided(Decided event);

        void confirmed(Confirmed event);

        void given(Given event);

        void ended(Ended event);

        void reopened(Reopened event);

        void overtaken(Overtaken event);
    }

    record Proposed(Proposal proposal, int round) implements JointDecisionEvent {
        @Override
        public void tell(Listener listener) {
            listener.proposed(this);
        }
    }

    record Disputed(Difference difference) implements JointDecisionEvent {
        @Override
        public void tell(Listener listener) {
            listener.disputed(this);
        }
    }

    record Escalated(Escalation escalation) implements JointDecisionEvent {
        @Override
        public void tell(Listener listener) {
            listener.escalated(this);
        }
    }

    record YosViewRecorded(YosView view) implements JointDecisionEvent {
        @Override
        public void tell(Listener listener) {
            listener.yosViewRecorded(this);
        }
    }

    /** Decided. @param lines as they stand after it, those that were decided only */
    record Decided(DecisionMade made, List<DecisionLine> lines) implements JointDecisionEvent {
        public Decided {
            lines = List.copyOf(lines);
        }

        @Override
        public void tell(Listener listener) {
            listener.decided(this);
        }
    }

    /** These disposals of this decision may be given. */
    record Confirmed(int decision, List<UUID> offenceIds) implements JointDecisionEvent {
        @Override
        public void tell(Listener listener) {
            listener.confirmed(this);
        }
    }

    record Given(int decision, List<UUID> offenceIds) implements JointDecisionEvent {
        @Override
        public void tell(Listener listener) {
            listener.given(this);
        }
    }

    record Ended(int decision, List<UUID> offenceIds) implements JointDecisionEvent {
        @Override
        public void tell(Listener listener) {
            listener.ended(this);
        }
    }

    /** These offences are open again. @param decision the one that no longer holds for them; 0 where only a talk begins anew */
    record Reopened(int decision, List<UUID> offenceIds, Because because) implements JointDecisionEvent {
        @Override
        public void tell(Listener listener) {
            listener.reopened(this);
        }
    }

    /** What was given for these offences, or told for good, stays, though it would have to be decided again. */
    record Overtaken(int decision, List<UUID> offenceIds, Because because) implements JointDecisionEvent {
        @Override
        public void tell(Listener listener) {
            listener.overtaken(this);
        }
    }

    /** Why offences are open again. */
    enum Because {
        ASSESSMENT_DIFFERS,
        STOPPED,
        NOT_COMPLETED,
        /** The form says something else now. */
        AMENDED,
        /** The child's history is another now. */
        HISTORY_CHANGED
    }
}

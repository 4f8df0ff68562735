package uk.concord.decision.jointdecision;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What happened outside the talk of the two agencies, and changes what holds for the offences of a case. */
public sealed interface JointDecisionNews extends JointDecisionCommand {

    /** The assessment that answers this decision was countersigned. */
    record Assessed(Acting acting, int decision, Set<UUID> offenceIds, boolean concurs) implements JointDecisionNews {
        @Override
        public JointDecisionAction action() {
            return concurs ? JointDecisionAction.CONFIRM : JointDecisionAction.REOPEN;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Listening(decision).assessed(this);
        }
    }

    /** A disposal of this decision will not be given. @param admissionWithdrawn whether the child took it back */
    record Stopped(Acting acting, int decision, Set<UUID> offenceIds, boolean admissionWithdrawn)
            implements JointDecisionNews {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.REOPEN;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Listening(decision).stopped(this);
        }
    }

    /** A disposal of this decision was given. */
    record Given(Acting acting, int decision, Set<UUID> offenceIds) implements JointDecisionNews {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.GIVE;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Listening(decision).given(this);
        }
    }

    /** A given disposal was completed, or was not; then both may have to decide anew. */
    record Ended(Acting acting, int decision, Set<UUID> offenceIds, boolean completed, boolean reopens)
            implements JointDecisionNews {
        @Override
        public JointDecisionAction action() {
            return completed || !reopens ? JointDecisionAction.END : JointDecisionAction.REOPEN;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Listening(decision).ended(this);
        }
    }

    /**
     * What the decision was made on is no longer so: what is not given yet is decided again, what was given is held
     * against it by people.
     *
     * @param because the form was amended, or the child's history is another
     * @param offenceIds the offences that it touches
     * @param what changed, a line for each thing in plain words
     */
    record LookAgain(Acting acting, JointDecisionEvent.Because because, Set<UUID> offenceIds, List<String> what)
            implements JointDecisionNews {
        public LookAgain {
            offenceIds = Set.copyOf(offenceIds);
            what = List.copyOf(what);
        }

        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.LOOK_AGAIN;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Listening(decision).lookAgain(this);
        }
    }
}

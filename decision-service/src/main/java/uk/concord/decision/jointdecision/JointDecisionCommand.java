package uk.concord.decision.jointdecision;

import java.util.List;

/** What can be asked of a joint decision: by people, here, and by what happened elsewhere, as {@link JointDecisionNews}. */
public sealed interface JointDecisionCommand
        permits JointDecisionNews,
                JointDecisionCommand.Propose,
                JointDecisionCommand.Agree,
                JointDecisionCommand.Dispute,
                JointDecisionCommand.Escalate,
                JointDecisionCommand.RecordYosView,
                JointDecisionCommand.DecideByPolice {

    /** Who asks, and when. */
    Acting acting();

    /** What it is in the table. */
    JointDecisionAction action();

    /** Asks it of a joint decision whose table has been seen to allow it. */
    Outcome askOf(JointDecision decision);

    /** One agency says what it would do for each open offence. */
    record Propose(Acting acting, String reasons, List<Chosen> choices) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.PROPOSE;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Talking(decision).propose(this);
        }
    }

    /** The other agency agrees. @param tested what every gate says now about what is proposed */
    record Agree(Acting acting, Tested tested) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.AGREE;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Talking(decision).agree(this);
        }
    }

    /** The other agency differs. */
    record Dispute(Acting acting, String reasons) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.DISPUTE;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Talking(decision).dispute(this);
        }
    }

    /** A view is missing: an inspector and the operations manager are to have it. */
    record Escalate(Acting acting) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.ESCALATE;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Talking(decision).escalate(this);
        }
    }

    /** The operations manager says whether the youth offending service goes along with the police. */
    record RecordYosView(Acting acting, boolean agrees, String view) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.RECORD_YOS_VIEW;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Talking(decision).recordYosView(this);
        }
    }

    /** The police decide an escalated case. */
    record DecideByPolice(Acting acting, String reasons, List<Chosen> choices, Tested tested)
            implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.DECIDE_BY_POLICE;
        }

        @Override
        public Outcome askOf(JointDecision decision) {
            return new Talking(decision).decideByPolice(this);
        }
    }
}

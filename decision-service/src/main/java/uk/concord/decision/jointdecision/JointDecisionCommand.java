package uk.concord.decision.jointdecision;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be asked of a joint decision: by people, and by what other services say happened. */
public sealed interface JointDecisionCommand {

    /** Who asks, and when. */
    Acting acting();

    /** What it is in the table. */
    JointDecisionAction action();

    /** Asks it of a joint decision whose table has been seen to allow it. */
    Outcome askOf(Asked asked);

    /** What a joint decision does about each command. */
    interface Asked {

        Outcome propose(Propose command);

        Outcome agree(Agree command);

        Outcome dispute(Dispute command);

        Outcome escalate(Escalate command);

        Outcome recordYosView(RecordYosView command);

        Outcome decideByPolice(DecideByPolice command);

        Outcome hearAssessment(HearAssessment command);

        Outcome hearStopped(HearStopped command);

        Outcome hearGiven(HearGiven command);

        Outcome hearEnded(HearEnded command);
    }

    /** One agency says what it would do for each open offence. */
    record Propose(Acting acting, String reasons, List<Chosen> choices) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.PROPOSE;
        }

        @Override
        public Outcome askOf(Asked asked) {
            return asked.propose(this);
        }
    }

    /** The other agency agrees. @param tested what every gate says now about what is proposed */
    record Agree(Acting acting, Tested tested) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.AGREE;
        }

        @Override
        public Outcome askOf(Asked asked) {
            return asked.agree(this);
        }
    }

    /** The other agency differs. */
    record Dispute(Acting acting, String reasons) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.DISPUTE;
        }

        @Override
        public Outcome askOf(Asked asked) {
            return asked.dispute(this);
        }
    }

    /** A view is missing: an inspector and the operations manager are to have it. */
    record Escalate(Acting acting) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.ESCALATE;
        }

        @Override
        public Outcome askOf(Asked asked) {
            return asked.escalate(this);
        }
    }

    /** The operations manager says whether the youth offending service goes along with the police. */
    record RecordYosView(Acting acting, boolean agrees, String view) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.RECORD_YOS_VIEW;
        }

        @Override
        public Outcome askOf(Asked asked) {
            return asked.recordYosView(this);
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
        public Outcome askOf(Asked asked) {
            return asked.decideByPolice(this);
        }
    }

    /** The assessment that answers this decision was countersigned. */
    record HearAssessment(Acting acting, int decision, Set<UUID> offenceIds, boolean concurs)
            implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return concurs ? JointDecisionAction.CONFIRM : JointDecisionAction.REOPEN;
        }

        @Override
        public Outcome askOf(Asked asked) {
            return asked.hearAssessment(this);
        }
    }

    /** A disposal of this decision will not be given. @param admissionWithdrawn whether the child took it back */
    record HearStopped(Acting acting, int decision, Set<UUID> offenceIds, boolean admissionWithdrawn)
            implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.REOPEN;
        }

        @Override
        public Outcome askOf(Asked asked) {
            return asked.hearStopped(this);
        }
    }

    /** A disposal of this decision was given. */
    record HearGiven(Acting acting, int decision, Set<UUID> offenceIds) implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return JointDecisionAction.GIVE;
        }

        @Override
        public Outcome askOf(Asked asked) {
            return asked.hearGiven(this);
        }
    }

    /** A given disposal was completed, or was not; then both may have to decide anew. */
    record HearEnded(Acting acting, int decision, Set<UUID> offenceIds, boolean completed, boolean reopens)
            implements JointDecisionCommand {
        @Override
        public JointDecisionAction action() {
            return completed || !reopens ? JointDecisionAction.END : JointDecisionAction.REOPEN;
        }

        @Override
        public Outcome askOf(Asked asked) {
            return asked.hearEnded(this);
        }
    }
}

package uk.concord.decision.jointdecision.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.concord.decision.jointdecision.JointDecision;
import uk.concord.decision.jointdecision.JointDecisionAction;
import uk.concord.decision.jointdecision.Party;
import uk.concord.identity.Actor;
import uk.concord.identity.access.AccessFile;

/**
 * Where somebody stands in a joint decision: in every role that they hold, not only in one.
 *
 * @param file who may do what
 */
record Standpoint(Actor actor, AccessFile file) {

    /** Everything that they may do in one of their roles. */
    List<String> allowed(JointDecision decision, LocalDate today) {
        Set<JointDecisionAction> allowed = EnumSet.noneOf(JointDecisionAction.class);
        parties(JointDecisionDesk.SEE).forEach(party -> allowed.addAll(decision.allowed(party, today)));
        return allowed.stream().map(Enum::name).toList();
    }

    /** In the role in which they do this: one that speaks for their agency, where they hold one. */
    Party in(String operation) {
        return parties(operation)
                .min(Comparator.comparing(party -> !party.speaks()))
                .orElseGet(() -> as(""));
    }

    /** Whether one of their roles admits them to this. */
    boolean may(String operation) {
        return parties(operation).findAny().isPresent();
    }

    /** Whether one of the roles may see restricted records. */
    boolean seesRestricted() {
        return file.operation(JointDecisionDesk.SEE).restricted().stream().anyMatch(actor::has);
    }

    private Stream<Party> parties(String operation) {
        return file.operation(operation).roles().stream()
                .filter(actor::has)
                .sorted()
                .map(this::as);
    }

    private Party as(String role) {
        return new Party(actor.id(), actor.name(), role, actor.agency());
    }
}

package uk.concord.decision.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody would decide for one offence.
 *
 * @param reason why this disposal
 * @param nfa why no further action, for that only
 * @param conditions of a youth conditional caution, for that only
 * @param conditionsEndOn the last day of the conditions; left out, the usual length holds
 * @param lengthReason why they last longer than three months; empty where they do not
 * @param cpsAuthority the reference of the Crown Prosecution Service's authority; empty where none is needed
 * @param plannedGivenOn the day on which it is to be given, where it is known; otherwise today is counted from
 */
public record Choice(
        DisposalKind kind,
        String reason,
        Optional<NoFurtherActionReason> nfa,
        List<String> conditions,
        Optional<LocalDate> conditionsEndOn,
        String lengthReason,
        String cpsAuthority,
        Optional<LocalDate> plannedGivenOn) {

    private static final int USUAL_WEEKS = 12;

    public Choice {
        conditions = List.copyOf(conditions);
    }

    /** A choice that needs nothing but its reason. */
    public static Choice of(DisposalKind kind, String reason) {
        return new Choice(kind, reason, Optional.empty(), List.of(), Optional.empty(), "", "", Optional.empty());
    }

    /** The day it is given, as far as that is known. */
    public LocalDate givenOn(LocalDate today) {
        return plannedGivenOn.orElse(today);
    }

    /** The last day of the conditions: as said, or twelve weeks after it is given (product owner's decision D8). */
    public LocalDate conditionsEndOn(LocalDate today) {
        return conditionsEndOn.orElseGet(() -> usualEnd(givenOn(today)));
    }

    static LocalDate usualEnd(LocalDate givenOn) {
        return givenOn.plusWeeks(USUAL_WEEKS);
    }
}

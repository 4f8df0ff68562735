package uk.concord.journeys.checker;

import java.util.List;

/** Holds what the doors accepted against what arrived, and names every promise that was broken. */
public final class Checker {

    private static final List<Claim> CLAIMS = List.of(
            new AcceptedIsRecorded(),
            new HistoryIsWhole(),
            new SendersAreAnswered(),
            new NumbersHaveNoGap(),
            new SaidIsOnTheTopic(),
            new PersonsAgree(),
            new PoliceHaveEveryCase(),
            new NothingIsStuck(),
            new AuditIsWhole());

    private Checker() {}

    /** Every broken promise; empty when the system has kept all of them. */
    public static List<Finding> check(Ledger accepted, Snapshot arrived) {
        Snapshot ours = arrived.without(accepted.planted());
        return CLAIMS.stream()
                .flatMap(claim -> claim.broken(accepted, ours).stream())
                .toList();
    }
}

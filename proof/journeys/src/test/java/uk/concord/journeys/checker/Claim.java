package uk.concord.journeys.checker;

import java.util.List;

/** One promise of the system, and how to see whether it was kept. */
interface Claim {

    /** Every place where the promise is broken; empty where it is kept. */
    List<Finding> broken(Ledger accepted, Snapshot arrived);
}

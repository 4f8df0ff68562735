package uk.concord.messaging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import uk.concord.messaging.Inbox.Passing;

/** Lets a parked key go on: its records one after another, each in its own transaction, until none is left or one fails. */
final class Unpark {

    private static final Logger LOG = Logger.getLogger(Unpark.class);

    private final Transactions transactions;
    private final InboxTables tables;
    private final Listeners listeners;
    private final Parked parked;

    private enum Step {
        WENT_ON,
        FREE,
        STILL_STOPPED
    }

    Unpark(Transactions transactions, InboxTables tables, Listeners listeners, Parked parked) {
        this.transactions = transactions;
        this.tables = tables;
        this.listeners = listeners;
        this.parked = parked;
    }

    /** Tries waiting keys again; with {@code progressed} all, else those whose time has come. */
    void goOnWaiting(boolean progressed) throws Passing {
        try {
            List<TopicKey> due = transactions.inNew(() -> parked.due(progressed));
            for (TopicKey key : due) {
                goOn(key);
            }
        } catch (Passing passing) {
            throw passing;
        } catch (Exception failed) {
            throw new Passing(failed);
        }
    }

    /** Goes on with a key unless somebody has to look at it first. */
    void goOn(TopicKey key) throws Passing {
        go(key, false);
    }

    /** Somebody has looked: goes on with a key whatever stopped it. */
    void replay(TopicKey key) throws Passing {
        go(key, true);
    }

    private void go(TopicKey key, boolean alsoFailed) throws Passing {
        Step step;
        do {
            step = stepOrStop(key, alsoFailed);
        } while (step == Step.WENT_ON);
        if (step == Step.FREE) {
            LOG.infof("Key %s of %s flows again", key.key(), key.topic());
        }
    }

    private Step stepOrStop(TopicKey key, boolean alsoFailed) throws Passing {
        try {
            return transactions.inNew(() -> step(key, alsoFailed));
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failed) {
            if (Fault.kind(failed) == Fault.Kind.PASSING) {
                throw new Passing(failed);
            }
            return stop(key, Fault.of(failed));
        }
    }

    private Step stop(TopicKey key, Fault fault) throws Passing {
        try {
            return transactions.inNew(() -> {
                tables.lock(Set.of(key));
                parked.tried(key, fault);
                return Step.STILL_STOPPED;
            });
        } catch (Exception failed) {
            throw new Passing(failed);
        }
    }

    private Step step(TopicKey key, boolean alsoFailed) throws Exception {
        tables.lock(Set.of(key));
        Optional<String> state = parked.state(key);
        if (state.isEmpty() || (!alsoFailed && !state.get().equals("WAITING"))) {
            return Step.STILL_STOPPED;
        }
        Optional<Parked.Standby> head = parked.head(key);
        if (head.isEmpty()) {
            parked.free(key);
            return Step.FREE;
        }
        return take(key, head.get());
    }

    private Step take(TopicKey key, Parked.Standby standby) throws Exception {
        ReceivedFact fact = Envelope.fact(standby.record());
        Standing standing = tables.standing(List.of(fact));
        switch (standing.turnOfItsOwn(fact)) {
            case TAKE -> {
                listeners.hear(standby.record(), fact);
                tables.remember(List.of(fact));
                parked.remove(standby);
                return Step.WENT_ON;
            }
            case GAP -> {
                return overtaken(key, fact, standing.awaited(fact));
            }
            case REPEATED -> {
                parked.remove(standby);
                return Step.WENT_ON;
            }
            case NUMBER_TAKEN -> parked.tried(key, Fault.numberTaken(fact));
            case ID_TAKEN -> parked.tried(key, Fault.idTaken(fact));
            case BEHIND -> throw new IllegalStateException("The first of a key stands behind nothing");
        }
        return Step.STILL_STOPPED;
    }

    private Step overtaken(TopicKey key, ReceivedFact waiting, long awaited) throws Exception {
        Optional<Parked.Standby> overtaker = parked.overtaker(waiting, awaited);
        if (overtaker.isPresent()) {
            return take(key, overtaker.get());
        }
        parked.tried(key, Fault.gap(waiting.source(), awaited));
        return Step.STILL_STOPPED;
    }
}

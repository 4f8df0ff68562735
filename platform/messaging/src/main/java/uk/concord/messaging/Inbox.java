package uk.concord.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import uk.concord.messaging.Measures.Arrival;

/**
 * Takes arrived records in: what they bring about, and that they were heard, in one transaction for as many as will go
 * together. Where one fails, those before it go first, then it alone, then the rest.
 */
final class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private static final int AGAIN = 2;

    private final Transactions transactions;
    private final InboxTables tables;
    private final Listeners listeners;
    private final Parked parked;
    private final Unpark unpark;
    private final Aside aside;
    private final Measures measures;

    /** The database or the network was at fault: the same records are to come again, after a pause. */
    static final class Passing extends Exception {
        Passing(Throwable cause) {
            super(cause);
        }
    }

    Inbox(
            Transactions transactions,
            InboxTables tables,
            Listeners listeners,
            Parked parked,
            Unpark unpark,
            Aside aside,
            Measures measures) {
        this.transactions = transactions;
        this.tables = tables;
        this.listeners = listeners;
        this.parked = parked;
        this.unpark = unpark;
        this.aside = aside;
        this.measures = measures;
    }

    /**
     * Takes them in, in their order.
     *
     * @param lenient whether a failure that may be passing is taken for one
     * @param done told, in order, of the records that are dealt with for good
     */
    void take(List<KafkaRecord> records, boolean lenient, Consumer<List<KafkaRecord>> done) throws Passing {
        if (records.isEmpty()) {
            return;
        }
        Attempt attempt = new Attempt(records);
        try {
            transactions.inNew(attempt::run);
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failed) {
            refusePassing(failed, lenient);
            apart(records, attempt.at, failed, lenient, done);
            return;
        }
        attempt.arrivals.forEach(measures::arrived);
        done.accept(records);
        for (TopicKey key : attempt.arrivedBehind) {
            unpark.goOn(key);
        }
    }

    private void apart(
            List<KafkaRecord> records, int at, Throwable failed, boolean lenient, Consumer<List<KafkaRecord>> done)
            throws Passing {
        if (records.size() == 1) {
            alone(records.get(0), failed, lenient);
            done.accept(records);
            return;
        }
        boolean known = at < records.size();
        int from = known ? at : records.size() / 2;
        int to = known ? at + 1 : records.size();
        take(records.subList(0, from), lenient, done);
        take(records.subList(from, to), lenient, done);
        take(records.subList(to, records.size()), lenient, done);
    }

    private void alone(KafkaRecord record, Throwable failed, boolean lenient) throws Passing {
        try {
            if (listeners.isOpen(record.topic())) {
                aloneFromOutside(record, failed, lenient);
            } else {
                park(record, Fault.of(failed));
                measures.arrived(Arrival.PARKED);
            }
        } catch (Exception alsoFailed) {
            LOG.debugf(
                    "Record %s could not be put away: %s",
                    record.place(), Fault.of(alsoFailed).text());
            throw new Passing(alsoFailed);
        }
    }

    /** What nobody expected may have been chance: it is tried again before the sender is told anything. */
    private void aloneFromOutside(KafkaRecord record, Throwable failed, boolean lenient) throws Exception {
        Throwable last = failed;
        for (int again = 0; again < AGAIN && !(last instanceof SetAside); again++) {
            Attempt attempt = new Attempt(List.of(record));
            try {
                transactions.inNew(attempt::run);
                attempt.arrivals.forEach(measures::arrived);
                return;
            } catch (Exception | StackOverflowError | AssertionError | LinkageError failedAgain) {
                refusePassing(failedAgain, lenient);
                last = failedAgain;
            }
        }
        aside.setAside(record, last);
        measures.arrived(Arrival.SET_ASIDE);
    }

    private void park(KafkaRecord record, Fault fault) throws Exception {
        TopicKey key = new TopicKey(record.topic(), Envelope.keyOrPlace(record));
        transactions.inNew(() -> {
            tables.lock(Set.of(key));
            parked.add(record, key, fault);
            return null;
        });
        LOG.warnf("Key %s of %s stops: %s, %s", key.key(), key.topic(), fault.code(), fault.text());
    }

    private static void refusePassing(Throwable failed, boolean lenient) throws Passing {
        Fault.Kind kind = Fault.kind(failed);
        if (kind == Fault.Kind.PASSING || (lenient && kind == Fault.Kind.UNCLEAR)) {
            throw new Passing(failed);
        }
    }

    /** One transaction's worth. Everything it knows is forgotten when it rolls back. */
    private final class Attempt {
        private final List<KafkaRecord> records;
        private final Map<KafkaRecord, ReceivedFact> facts = new HashMap<>();
        private final Map<KafkaRecord, Fault> unreadable = new HashMap<>();
        private final List<ReceivedFact> taken = new ArrayList<>();
        private final List<Arrival> arrivals = new ArrayList<>();
        private final Set<TopicKey> arrivedBehind = new LinkedHashSet<>();
        private Standing standing;

        /** The place of the record being heard; the batch's size when it was none in particular. */
        private int at;

        Attempt(List<KafkaRecord> records) {
            this.records = records;
            this.at = records.size();
            records.stream().filter(r -> !listeners.isOpen(r.topic())).forEach(this::read);
        }

        private void read(KafkaRecord record) {
            try {
                facts.put(record, Envelope.fact(record));
            } catch (Envelope.Malformed malformed) {
                unreadable.put(record, Fault.of(malformed));
            }
        }

        Void run() throws Exception {
            tables.lock(records.stream().map(this::key).collect(Collectors.toSet()));
            standing = tables.standing(
                    records.stream().filter(facts::containsKey).map(facts::get).toList());
            for (at = 0; at < records.size(); at++) {
                arrivals.add(arrive(records.get(at)));
            }
            tables.remember(taken);
            return null;
        }

        private TopicKey key(KafkaRecord record) {
            return listeners.isOpen(record.topic())
                    ? aside.key(record)
                    : new TopicKey(record.topic(), Envelope.keyOrPlace(record));
        }

        private Arrival arrive(KafkaRecord record) throws Exception {
            if (listeners.isOpen(record.topic())) {
                return aside.hear(record);
            }
            ReceivedFact fact = facts.get(record);
            return fact == null ? behind(record, unreadable.get(record)) : arrive(record, fact);
        }

        private Arrival arrive(KafkaRecord record, ReceivedFact fact) throws Exception {
            return switch (standing.turn(fact)) {
                case TAKE -> {
                    listeners.hear(record, fact);
                    standing.took(fact);
                    taken.add(fact);
                    yield Arrival.TAKEN;
                }
                case REPEATED -> Arrival.REPEATED;
                case BEHIND -> behind(record, Fault.BEHIND);
                case GAP -> behind(record, Fault.gap(fact.source(), standing.awaited(fact)));
                case NUMBER_TAKEN -> behind(record, Fault.numberTaken(fact));
                case ID_TAKEN -> behind(record, Fault.idTaken(fact));
            };
        }

        private Arrival behind(KafkaRecord record, Fault fault) throws Exception {
            TopicKey key = key(record);
            parked.add(record, key, fault);
            standing.parked(key);
            arrivedBehind.add(key);
            return Arrival.PARKED;
        }
    }
}

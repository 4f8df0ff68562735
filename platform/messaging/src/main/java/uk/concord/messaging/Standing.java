package uk.concord.messaging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where the streams of a batch stand while it is taken in, and so whose turn a fact is. */
final class Standing {

    /** What is to be done with a fact that has arrived. */
    enum Turn {
        /** It is the next of its stream. */
        TAKE,
        /** Its effect is here already. */
        REPEATED,
        /** Its key waits or has failed; it stands behind. */
        BEHIND,
        /** One before it has not arrived. */
        GAP,
        /** Its number was another fact's: the writer was set back, or writes the same number twice. */
        NUMBER_TAKEN,
        /** Its id was another fact's: taking it for a repetition would lose it. */
        ID_TAKEN
    }

    private record Stream(String topic, String key, String source) {
        static Stream of(ReceivedFact fact) {
            return new Stream(fact.topic(), fact.key(), fact.source());
        }
    }

    private record Name(UUID id, String topic, String source) {
        static Name of(ReceivedFact fact) {
            return new Name(fact.id(), fact.topic(), fact.source());
        }
    }

    private final Map<Stream, Long> last = new HashMap<>();
    private final Set<Name> known = new HashSet<>();
    private final Set<TopicKey> parked = new HashSet<>();

    void last(ReceivedFact fact, long number) {
        last.put(Stream.of(fact), number);
    }

    void known(ReceivedFact fact) {
        known.add(Name.of(fact));
    }

    void parked(TopicKey key) {
        parked.add(key);
    }

    void took(ReceivedFact fact) {
        known(fact);
        last(fact, fact.number());
    }

    /** The number that is missing before any later one of this fact's stream can be taken. */
    long awaited(ReceivedFact fact) {
        return last.getOrDefault(Stream.of(fact), 0L) + 1;
    }

    Turn turn(ReceivedFact fact) {
        boolean seen = known.contains(Name.of(fact));
        boolean early = fact.number() < awaited(fact);
        if (early && seen) {
            return Turn.REPEATED;
        }
        return parked.contains(new TopicKey(fact.topic(), fact.key())) ? Turn.BEHIND : turnOfItsOwn(fact);
    }

    /** Whose turn it is when nothing stands before it. */
    Turn turnOfItsOwn(ReceivedFact fact) {
        boolean seen = known.contains(Name.of(fact));
        if (fact.number() < awaited(fact)) {
            return seen ? Turn.REPEATED : Turn.NUMBER_TAKEN;
        }
        if (seen) {
            return Turn.ID_TAKEN;
        }
        return fact.number() == awaited(fact) ? Turn.TAKE : Turn.GAP;
    }
}

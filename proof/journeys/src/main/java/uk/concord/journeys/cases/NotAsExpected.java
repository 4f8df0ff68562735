package uk.concord.journeys.cases;

/** A step did not come out as its words say; the message tells why in plain words, without a name of anybody. */
public final class NotAsExpected extends AssertionError {

    NotAsExpected(String why) {
        super(why);
    }
}

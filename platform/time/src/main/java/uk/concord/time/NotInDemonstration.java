package uk.concord.time;

/** Somebody tried to move business time where it is real: it can be moved in demonstration mode only. */
public final class NotInDemonstration extends RuntimeException {

    /** Stable, for machines. */
    public static final String CODE = "clock.not-in-demonstration";

    public NotInDemonstration() {
        super("Business time can be moved in demonstration mode only. Here it is real time.");
    }
}

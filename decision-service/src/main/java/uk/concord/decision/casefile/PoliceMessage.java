package uk.concord.decision.casefile;

/**
 * The last message about the case to the police system.
 *
 * @param version of the case's public state; 0 before any message
 */
public record PoliceMessage(int version, State state) {

    /** Before anything was sent. */
    public static final PoliceMessage NONE = new PoliceMessage(0, State.NONE);

    /** What became of it. */
    public enum State {
        NONE("", "The police system has not been told anything yet"),
        SENT("Sent", "The police system has been told, and has not answered yet"),
        ACKNOWLEDGED("Acknowledged", "The police system has the latest"),
        REJECTED("Rejected", "The police system did not take the latest message");

        private final String tag;
        private final String words;

        State(String tag, String words) {
            this.tag = tag;
            this.words = words;
        }

        /** The word of its tag; empty before any message. */
        public String tag() {
            return tag;
        }

        public String words() {
            return words;
        }
    }

    /** A newer message is on its way; an older one changes nothing. */
    public PoliceMessage sent(int newer) {
        return newer > version ? new PoliceMessage(newer, State.SENT) : this;
    }

    /** What the police said of a message; of one that was superseded it changes nothing. */
    public PoliceMessage answered(int about, State answer) {
        return about >= version ? new PoliceMessage(about, answer) : this;
    }
}

package uk.concord.web;

/** There is no such record, or none that this actor may see: answered with 404, both alike. */
public final class NoSuchRecord extends RuntimeException {

    /** @param noun what was looked for, for example "child"; no id, no name */
    public NoSuchRecord(String noun) {
        super(noun);
    }

    public String noun() {
        return getMessage();
    }
}

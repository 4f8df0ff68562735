package uk.concord.decision.history;

/**
 * How many disposals of a kind were given.
 *
 * @param kind as its contract names it
 */
public record KindCount(String kind, long count) {

    /** The kind in words: {@code COMMUNITY_RESOLUTION} is "Community resolution". */
    public String title() {
        return KindWords.of(kind);
    }
}

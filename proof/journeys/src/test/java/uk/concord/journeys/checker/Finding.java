package uk.concord.journeys.checker;

/**
 * A promise that was broken.
 *
 * @param claim the promise, in a few words
 * @param id what it was broken for
 * @param words what was found, in plain words
 */
public record Finding(String claim, String id, String words) {

    @Override
    public String toString() {
        return claim + ": " + words + " [" + id + "]";
    }
}

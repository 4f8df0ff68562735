package uk.concord.intake.person;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * What each clue counts, and from which sum on a person is asked. Data, kept in a file; a score says which pair to look
 * at first and never that two records are about one child.
 *
 * @param points of each clue; less than nothing where it speaks for two children
 * @param listedFrom the least score at which somebody is asked to compare
 * @param warnedFrom the least at which accepting a G26 warns
 * @param most a score is never higher: likeness is never certainty
 */
public record Weights(Map<Clue, Integer> points, int listedFrom, int warnedFrom, int most) {

    private static final int CERTAIN = 100;

    public Weights {
        points = new EnumMap<>(points);
        if (!points.keySet().equals(EnumSet.allOf(Clue.class))) {
            throw new IllegalArgumentException("each clue has a weight, and nothing else has one");
        }
        if (listedFrom < 1 || warnedFrom < listedFrom || most < warnedFrom || most >= CERTAIN) {
            throw new IllegalArgumentException("first listed, then warned of, never certain");
        }
    }

    /** The sum of the clues, from 0 to {@link #most}. */
    public int score(Collection<Clue> clues) {
        int sum = clues.stream().mapToInt(points::get).sum();
        return Math.max(0, Math.min(sum, most));
    }
}

package uk.concord.disposal.cases;

import java.util.List;
import java.util.Set;

/** What is to be done, across assessments and disposals; what runs out first stands first. */
public interface Worklist {

    /**
     * Which lines are asked for.
     *
     * @param yos empty for all of the force
     * @param restricted whether restricted children too
     * @param worksWith the sign-in name of a worker who meets those restricted children whose case they have, or empty
     * @param groups what is to be done next, never empty
     * @param worker the sign-in name of whoever has the case, or empty for all
     */
    record Wanted(
            String force, String yos, boolean restricted, String worksWith, Set<WorkGroup> groups, String worker) {
        public Wanted {
            groups = Set.copyOf(groups);
        }
    }

    List<WorkLine> lines(Wanted wanted, int offset, int limit);

    long count(Wanted wanted);
}

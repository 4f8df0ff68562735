package uk.concord.intake.person;

import static uk.concord.intake.person.MatchCommand.ASK;
import static uk.concord.intake.person.MatchCommand.SAY_DIFFERENT;
import static uk.concord.intake.person.MatchCommand.SAY_SAME;
import static uk.concord.intake.person.MatchCommand.UNDO;
import static uk.concord.intake.person.MatchState.ASKED;
import static uk.concord.intake.person.MatchState.DIFFERENT;
import static uk.concord.intake.person.MatchState.SAME;
import static uk.concord.intake.person.MatchState.UNDECIDED;

import uk.concord.rules.StateTable;

/**
 * What may be said after what of two records. Nothing said is the last word: whatever was wrong can be undone, and is
 * then asked again.
 */
public final class MatchTable {

    public static final String LINKED = "uk.concord.person.linked.v1";
    public static final String UNLINKED = "uk.concord.person.unlinked.v1";

    public static final StateTable<MatchState, MatchCommand> TABLE = StateTable.of(
                    "Person match", MatchState.class, MatchCommand.class, UNDECIDED)
            .from(UNDECIDED, SAY_SAME)
            .to(SAME)
            .says(LINKED)
            .from(UNDECIDED, SAY_DIFFERENT)
            .to(DIFFERENT)
            .says()
            .from(UNDECIDED, ASK)
            .to(ASKED)
            .says()
            .from(ASKED, SAY_SAME)
            .to(SAME)
            .says(LINKED)
            .from(ASKED, SAY_DIFFERENT)
            .to(DIFFERENT)
            .says()
            .from(SAME, UNDO)
            .to(UNDECIDED)
            .says(UNLINKED)
            .from(DIFFERENT, UNDO)
            .to(UNDECIDED)
            .says()
            .end();

    private MatchTable() {}
}

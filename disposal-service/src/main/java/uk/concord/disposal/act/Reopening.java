package uk.concord.disposal.act;

import java.util.Arrays;

/** Why offences are decided anew, as decision-service says. */
public enum Reopening {
    ASSESSMENT_DIFFERS("The assessment did not agree with the decision"),
    STOPPED("What was decided will not be given"),
    NOT_COMPLETED("What was given was not completed"),
    AMENDED("The G26 was amended after the decision"),
    HISTORY_CHANGED("What is known of the child’s earlier disposals changed after the decision"),
    /** A reason that came to be after this was written. */
    ANOTHER("Both agencies decide again");

    private final String title;

    Reopening(String title) {
        this.title = title;
    }

    /** As pages say it. */
    public String title() {
        return title;
    }

    /** The reason of this name. */
    public static Reopening named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(ANOTHER);
    }
}

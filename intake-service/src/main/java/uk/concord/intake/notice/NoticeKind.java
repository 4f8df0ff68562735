package uk.concord.intake.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The disposals that the police give without a joint decision. */
public enum NoticeKind {
    YOUTH_RESTORATIVE_DISPOSAL("Youth restorative disposal"),
    COMMUNITY_RESOLUTION("Community resolution"),
    /** No disposal: a part of the child's history was deleted, so that nobody takes what is left for all of it (D10). */
    HISTORY_DELETED("History was deleted");

    /** What the police give, and tell of one by one. */
    public static final List<NoticeKind> GIVEN = List.of(YOUTH_RESTORATIVE_DISPOSAL, COMMUNITY_RESOLUTION);

    private final String title;

    NoticeKind(String title) {
        this.title = title;
    }

    /** What practitioners call it. */
    public String title() {
        return title;
    }

    /** The kind with this name, as contracts and forms have it. */
    public static Optional<NoticeKind> named(String name) {
        return Arrays.stream(values()).filter(k -> k.name().equals(name)).findFirst();
    }
}

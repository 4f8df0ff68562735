package uk.concord.intake.notice;

import java.util.Arrays;
import java.util.Optional;

/** The disposals that the police give without a joint decision. */
public enum NoticeKind {
    YOUTH_RESTORATIVE_DISPOSAL("Youth restorative disposal"),
    COMMUNITY_RESOLUTION("Community resolution");

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

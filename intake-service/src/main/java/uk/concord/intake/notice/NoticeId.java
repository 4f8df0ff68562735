package uk.concord.intake.notice;

import java.util.Objects;
import java.util.UUID;

/** Identifies a notice. */
public record NoticeId(UUID value) {

    public NoticeId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

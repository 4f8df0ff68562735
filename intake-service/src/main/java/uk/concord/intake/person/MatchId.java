package uk.concord.intake.person;

import java.util.Objects;
import java.util.UUID;

/** Identifies a pair of records that may be about one child; where they are tied together, also the link. */
public record MatchId(UUID value) {

    public MatchId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

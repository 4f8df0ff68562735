package uk.concord.disposal.disposal;

import java.util.Objects;
import java.util.UUID;

/** Identifies a disposal. */
public record DisposalId(UUID value) {

    public DisposalId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

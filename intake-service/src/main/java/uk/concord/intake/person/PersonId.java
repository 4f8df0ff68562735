package uk.concord.intake.person;

import java.util.Objects;
import java.util.UUID;

/** Identifies a person, for ever. Person ids are never merged. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

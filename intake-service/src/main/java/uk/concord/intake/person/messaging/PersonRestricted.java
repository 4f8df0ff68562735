package uk.concord.intake.person.messaging;

import java.util.UUID;

/** The payload of {@code uk.concord.person.restricted.v1}, as its schema has it. */
record PersonRestricted(UUID personId, int version, boolean restricted) {

    static final String TYPE = "uk.concord.person.restricted.v1";
}

package uk.concord.police;

import java.util.Optional;

/** Whether the police system can take an outcome. Put your own checks behind it, for example that the crime is known. */
@FunctionalInterface
public interface Acceptance {

    /** Takes everything. */
    Acceptance EVERYTHING = outcome -> Optional.empty();

    /** @return why it cannot be taken, in up to 1,000 characters for the officer who reads it; empty where it can */
    Optional<String> whyNot(PublishedOutcome outcome);
}

package uk.concord.decision.jointdecision;

import java.time.Instant;

/** The YOS operations manager's view of an escalated case. @param agrees whether with what the police would do */
public record YosView(Party by, Instant recorded, boolean agrees, String view) {}

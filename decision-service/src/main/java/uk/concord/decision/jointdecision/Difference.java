package uk.concord.decision.jointdecision;

import java.time.Instant;

/** That the other agency differs, and why. @param round 1, or 2 in the re-discussion */
public record Difference(Agency agency, Party by, Instant recorded, int round, String reasons) {}

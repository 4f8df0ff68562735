package uk.concord.decision.jointdecision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a case holds a triage for its child: decided and not yet given (D12). It counts already.
 *
 * @param yos the youth offending service whose case it is
 */
public record Claim(UUID caseId, UUID personId, String yos, int decision, LocalDate decidedOn) {}

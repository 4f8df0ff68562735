package uk.concord.disposal.assessment;

import java.util.UUID;

/**
 * Identifies an assessment: a case has one for each decision that has something to be given.
 *
 * @param caseId the case
 * @param decision its decision, from 1
 */
public record AssessmentId(UUID caseId, int decision) {}

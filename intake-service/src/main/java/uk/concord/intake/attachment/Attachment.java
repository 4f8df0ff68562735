package uk.concord.intake.attachment;

import java.time.Instant;
import java.util.UUID;
import uk.concord.intake.referral.By;
import uk.concord.intake.referral.ReferralId;

/**
 * A version of the police's own form, as it was attached. Its file name is not kept: it may hold a child's name.
 *
 * @param id of this version
 * @param caseId the G26 that it is attached to
 * @param version from 1, one more each time another file is attached
 * @param kind by its contents
 * @param size in bytes
 * @param digest SHA-256 in hexadecimal
 * @param by who attached it
 * @param at when, in business time
 */
public record Attachment(
        UUID id, ReferralId caseId, int version, FileKind kind, long size, String digest, By by, Instant at) {}

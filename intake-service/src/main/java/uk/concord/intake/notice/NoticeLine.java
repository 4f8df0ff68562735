package uk.concord.intake.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A notice as a line of a list. */
public record NoticeLine(
        UUID id,
        UUID personId,
        String reference,
        NoticeKind kind,
        LocalDate givenOn,
        String yos,
        String givenNames,
        String familyName,
        boolean restricted,
        Instant recordedAt) {}

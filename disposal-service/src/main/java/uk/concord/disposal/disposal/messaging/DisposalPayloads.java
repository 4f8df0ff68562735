package uk.concord.disposal.disposal.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.concord.disposal.act.By;
import uk.concord.disposal.disposal.DisposalKind;
import uk.concord.disposal.disposal.Signing;
import uk.concord.disposal.disposal.Stop;

/** The payloads of what disposal-service says of a disposal, each as its schema has it. */
final class DisposalPayloads {

    private DisposalPayloads() {}

    /** Who of the three answered. */
    enum Who {
        CHILD,
        PARENT_OR_CARER,
        APPROPRIATE_ADULT
    }

    record Answered(Who who, Signing.Answer how) {}

    record DocumentSigned(
            UUID caseId,
            UUID disposalId,
            int decision,
            DisposalKind kind,
            List<UUID> offenceIds,
            List<Answered> answers,
            String textVersion,
            String disclosureVersion,
            By by,
            Instant recordedAt) {}

    record DisposalStopped(
            UUID caseId,
            UUID disposalId,
            int decision,
            DisposalKind kind,
            List<UUID> offenceIds,
            Stop.Because because,
            String explanation,
            By by,
            Instant recordedAt) {}

    record DisposalGiven(
            UUID caseId,
            UUID disposalId,
            int decision,
            DisposalKind kind,
            List<UUID> offenceIds,
            UUID personId,
            LocalDate givenOn,
            By by,
            Instant recordedAt) {}

    record DisposalCompleted(
            UUID caseId,
            UUID disposalId,
            int decision,
            DisposalKind kind,
            List<UUID> offenceIds,
            UUID personId,
            LocalDate completedOn,
            String summary,
            By by,
            Instant recordedAt) {}

    record DisposalUnfinished(
            UUID caseId,
            UUID disposalId,
            int decision,
            DisposalKind kind,
            List<UUID> offenceIds,
            UUID personId,
            String summary,
            By by,
            Instant recordedAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DisposalNotCompleted(
            UUID caseId,
            UUID disposalId,
            int decision,
            DisposalKind kind,
            List<UUID> offenceIds,
            UUID personId,
            LocalDate endedOn,
            String summary,
            Boolean reasonableExcuse,
            boolean reopens,
            By by,
            Instant recordedAt) {}
}

package uk.concord.decision.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.casefile.Alert;

/**
 * An alert, for machines.
 *
 * @param role for whom it is, as the access file names the role
 * @param note what whoever looked makes of it; left out, like who and when, while nobody has looked
 * @param allowedActions of the reader
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertView(
        UUID alertId,
        UUID caseId,
        String role,
        String because,
        String state,
        int version,
        Instant raisedAt,
        String lookedAtBy,
        Instant lookedAt,
        String note,
        List<String> allowedActions) {

    /** The alerts of a case, latest first. */
    public record OfCase(UUID caseId, List<AlertView> alerts) {}

    static AlertView of(AlertDesk.Shown shown) {
        Alert alert = shown.alert();
        return new AlertView(
                alert.id(),
                alert.caseId(),
                alert.role(),
                alert.because(),
                alert.state().name(),
                alert.version(),
                alert.raisedAt(),
                alert.looked().map(Alert.Looked::name).orElse(null),
                alert.looked().map(Alert.Looked::at).orElse(null),
                alert.looked().map(Alert.Looked::note).orElse(null),
                shown.forReader() ? AlertDesk.allowed(alert) : List.of());
    }
}

package uk.concord.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.ForbiddenException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.concord.identity.NotPermitted;
import uk.concord.rules.Reason;
import uk.concord.web.Invalid;
import uk.concord.web.NoSuchRecord;
import uk.concord.web.Refused;

/** Which problem a failure is. What it does not know is a fault of ours, and nothing of its text is shown. */
final class Problems {

    private static final Set<String> LOST_UPDATES = Set.of(
            "jakarta.persistence.OptimisticLockException",
            "org.hibernate.StaleObjectStateException",
            "org.hibernate.StaleStateException");
    private static final Set<String> LOST_UPDATE_STATES = Set.of("40001", "40P01", "23505");
    private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57");

    private static final int METHOD_AND_PARAMETER = 2;

    private Problems() {}

    static Problem of(Throwable failure) {
        return causes(failure)
                .map(Problems::known)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> causes(failure)
                        .map(Problems::status)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(Problems::fault);
    }

    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 ->
                Problem.of(400, "invalid", "This cannot be understood", "Check what was sent, and send it again.");
            case 401 -> Problem.of(401, "not-signed-in", "You are not signed in", "Sign in, then send it again.");
            case 403 -> Problem.of(403, "not-allowed", "You may not do this", "");
            case 404 ->
                Problem.of(
                        404, "not-found", "There is no such page", "If you typed the address, check that it is right.");
            case 405 ->
                Problem.of(
                        405, "method", "This address cannot be used in this way", "Go back to the page you came from.");
            case 406 ->
                Problem.of(406, "not-acceptable", "It is not available in this format", "Ask for application/json.");
            case 413 ->
                Problem.of(
                        413,
                        "too-large",
                        "What was sent is too large",
                        "Shorten it to less than 1 megabyte, and send it again.");
            case 415 ->
                Problem.of(415, "media-type", "This media type is not understood", "Send JSON as application/json.");
            case 503 -> away();
            default -> status >= 400 && status < 500 ? Problem.of(status, "refused", "This was not done", "") : fault();
        };
    }

    private static Optional<Problem> known(Throwable failure) {
        if (failure instanceof Invalid invalid) {
            return Optional.of(invalid(invalid.reasons()));
        }
        if (failure instanceof Refused refused) {
            return Optional.of(refused(refused));
        }
        if (failure instanceof NoSuchRecord none) {
            return Optional.of(Problem.of(
                    404, "not-found", "There is no such " + none.noun(), "There is none, or none that you may see."));
        }
        if (failure instanceof NotPermitted closed) {
            return Optional.of(ofStatus(403).because(List.of(Reason.of(NotPermitted.CODE, closed.text()))));
        }
        if (failure instanceof ForbiddenException) {
            return Optional.of(ofStatus(403));
        }
        if (failure instanceof ConstraintViolationException broken) {
            return Optional.of(invalid(broken.getConstraintViolations().stream()
                    .map(Problems::reason)
                    .sorted((one, other) -> one.field().compareTo(other.field()))
                    .toList()));
        }
        if (failure instanceof JacksonException unreadable) {
            return Optional.of(invalid(List.of(UnreadableJson.reason(unreadable))));
        }
        return technical(failure);
    }

    private static Optional<Problem> status(Throwable failure) {
        return failure instanceof WebApplicationException web
                ? Optional.of(ofStatus(web.getResponse().getStatus()))
                : Optional.empty();
    }

    private static Optional<Problem> technical(Throwable failure) {
        if (LOST_UPDATES.contains(failure.getClass().getName())) {
            return Optional.of(lostUpdate());
        }
        if (failure instanceof OIDCException) {
            return Optional.of(away());
        }
        return failure instanceof SQLException sql ? database(sql) : Optional.empty();
    }

    private static Optional<Problem> database(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return Optional.of(away());
        }
        if (LOST_UPDATE_STATES.contains(state)) {
            return Optional.of(lostUpdate());
        }
        return AWAY_CLASSES.stream().anyMatch(state::startsWith) ? Optional.of(away()) : Optional.empty();
    }

    private static Problem invalid(List<Reason> reasons) {
        return Problem.of(400, "invalid", "Some of this cannot be understood", "Correct it, and send it again.")
                .because(reasons);
    }

    private static Problem refused(Refused refused) {
        Problem said = switch (refused.kind()) {
            case FORBIDDEN -> Problem.of(403, "not-allowed", "You may not do this", "");
            case CONFLICT -> Problem.of(409, "conflict", "This cannot be done now", "");
            case RULE -> Problem.of(422, "refused", "This is not allowed", "");
        };
        return said.because(refused.reasons()).allowing(refused.allowedActions());
    }

    private static Problem lostUpdate() {
        return Problem.of(409, "changed", "Someone else has just changed this", "Open it again to see what changed.")
                .because(List.of(Reason.of(
                        "changed-meanwhile",
                        "Someone else has just changed this. Open it again, look at what changed, then send yours.")));
    }

    private static Problem away() {
        return Problem.of(
                503,
                "unavailable",
                "Concord is not available just now",
                "Nothing of what you sent was kept. Try again in a minute.");
    }

    private static Problem fault() {
        return Problem.of(
                500, "fault", "Something went wrong in Concord", "Nothing of what you sent was kept. Try again later.");
    }

    private static Reason reason(ConstraintViolation<?> broken) {
        String[] path = broken.getPropertyPath().toString().split("\\.");
        int known = Math.min(path.length - 1, METHOD_AND_PARAMETER);
        String field = String.join(".", Arrays.copyOfRange(path, known, path.length));
        return new Reason("field-invalid", field, broken.getMessage());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> Stream.concat(Stream.of(cause), Arrays.stream(cause.getSuppressed())));
    }
}

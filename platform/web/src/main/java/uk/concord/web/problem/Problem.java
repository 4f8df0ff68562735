package uk.concord.web.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.TemplateData;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.concord.rules.Reason;

/**
 * Why a request was not done, after RFC 9457. The same for machines and for people.
 *
 * @param type {@code urn:concord:problem:} and the kind, for example {@code urn:concord:problem:invalid}
 * @param title what kind of problem it is, for a person
 * @param status the HTTP status
 * @param detail what to do next
 * @param reasons each with code, field and text
 * @param allowedActions what may be done instead
 * @param correlationId what to quote when asking about it
 */
@TemplateData
@Schema(name = "Problem", description = "Why a request was not done, after RFC 9457")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Reason> reasons,
        List<String> allowedActions,
        String correlationId) {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String kind, String title, String detail) {
        return new Problem("urn:concord:problem:" + kind, title, status, detail, List.of(), List.of(), "");
    }

    Problem because(List<Reason> why) {
        return new Problem(type, title, status, detail, why, allowedActions, correlationId);
    }

    Problem allowing(List<String> actions) {
        return new Problem(type, title, status, detail, reasons, actions, correlationId);
    }

    Problem under(String correlation) {
        return new Problem(type, title, status, detail, reasons, allowedActions, correlation);
    }

    /** Whether it is our fault rather than the request's. */
    @JsonIgnore
    public boolean isFault() {
        return status >= 500;
    }
}

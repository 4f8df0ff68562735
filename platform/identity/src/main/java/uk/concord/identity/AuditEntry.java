package uk.concord.identity;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One act of processing.
 *
 * @param act which of the six operations of section 62 it is
 * @param operation the entry of the access file, or the type of the fact that was taken in
 * @param actor who acted; for a fact from another service, that service
 * @param subject the record acted on, as {@code <noun>/<id>}, for example {@code person/7f0c…}; never a name
 * @param recipient to whom data was disclosed, or empty
 * @param details further plain facts, ids and codes only: no names, no narrative
 */
public record AuditEntry(
        Act act, String operation, String actor, String subject, String recipient, Map<String, String> details) {

    private static final Pattern SUBJECT = Pattern.compile("[a-z]+(-[a-z]+)*/[^\\s/]+(/[^\\s/]+)*");

    /** The six operations of section 62(1). */
    public enum Act {
        COLLECTION,
        ALTERATION,
        CONSULTATION,
        DISCLOSURE,
        COMBINATION,
        ERASURE
    }

    public AuditEntry {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(recipient, "recipient");
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("a subject of audit is <noun>/<id>");
        }
        details = Map.copyOf(details);
    }
}

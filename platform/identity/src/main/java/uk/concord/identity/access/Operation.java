package uk.concord.identity.access;

import java.util.Optional;
import java.util.Set;
import uk.concord.identity.AuditEntry;

/**
 * Something that can be done, and by whom.
 *
 * @param name as {@link uk.concord.identity.Permission} names it, for example {@code notice.record}
 * @param service the service whose door it is, or {@code all}
 * @param does what it does, for people: "Record a police disposal"
 * @param act which operation of section 62 it is; empty where no personal data is touched
 * @param roles who may; {@code any} in the file is every role of the file
 * @param sight which records it reaches
 * @param restricted the roles that reach restricted records too; empty: nobody does
 * @param restrictedAlso who else of the roles reaches one, by how they stand to that record
 */
public record Operation(
        String name,
        String service,
        String does,
        Optional<AuditEntry.Act> act,
        Set<String> roles,
        Sight sight,
        Set<String> restricted,
        Set<Tie> restrictedAlso) {

    public Operation {
        roles = Set.copyOf(roles);
        restricted = Set.copyOf(restricted);
        restrictedAlso = Set.copyOf(restrictedAlso);
    }
}

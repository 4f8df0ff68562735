package uk.concord.web.operations;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.concord.identity.Access;
import uk.concord.identity.Audit;
import uk.concord.identity.AuditEntry;
import uk.concord.identity.audit.AuditTrail;
import uk.concord.rules.Reason;
import uk.concord.web.Invalid;

/** Who did what with a record. Asking is itself written down, before anything is shown. */
@Singleton
class AuditDesk {

    private static final Pattern SUBJECT = Pattern.compile("[a-z]+(-[a-z]+)*(/[A-Za-z0-9._:-]{1,80}){1,3}");

    private final AuditTrail trail;
    private final Access access;
    private final Audit audit;

    @Inject
    AuditDesk(@DataSource("sealer") AgroalDataSource sealer, Access access, Audit audit) {
        this.trail = new AuditTrail(sealer::getConnection);
        this.access = access;
        this.audit = audit;
    }

    /** @param before the number of the row to begin before, or null for the newest */
    List<AuditTrail.Line> read(String subject, Long before) throws SQLException {
        if (subject == null || !SUBJECT.matcher(subject).matches()) {
            throw new Invalid(List.of(new Reason(
                    "audit.subject", "subject", "Enter what the record is and its id, such as person/7f0c1d2e")));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(new AuditEntry(
                        AuditEntry.Act.CONSULTATION,
                        "audit.read",
                        access.actor().id(),
                        subject,
                        "",
                        Map.of())));
        return before == null ? trail.of(subject) : trail.before(subject, before);
    }
}

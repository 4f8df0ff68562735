package uk.concord.intake.person.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.intake.person.MatchState;
import uk.concord.intake.person.MatchVersion;
import uk.concord.intake.person.PersonMatch;
import uk.concord.intake.person.Said;

/** One version of what was said of two records, as a row; never changed. */
@Entity
@IdClass(PersonMatchVersionRow.Key.class)
@Table(name = "person_match_version")
class PersonMatchVersionRow {

    /** Which version of which pair. */
    record Key(UUID matchId, int version) {}

    @Id
    @Column(name = "match_id")
    UUID matchId;

    @Id
    int version;

    @Enumerated(EnumType.STRING)
    MatchState state;

    @Column(name = "said_by")
    String saidBy;

    @Column(name = "said_by_name")
    String saidByName;

    @Column(name = "said_by_role")
    String saidByRole;

    @Column(name = "said_at")
    Instant saidAt;

    String reason;

    static PersonMatchVersionRow of(PersonMatch match) {
        PersonMatchVersionRow row = new PersonMatchVersionRow();
        row.matchId = match.id().value();
        row.version = match.version();
        row.state = match.state();
        row.saidBy = match.said().by();
        row.saidByName = match.said().name();
        row.saidByRole = match.said().role();
        row.saidAt = match.said().at();
        row.reason = match.said().reason();
        return row;
    }

    MatchVersion toVersion() {
        return new MatchVersion(version, state, new Said(saidBy, saidByName, saidByRole, saidAt, reason));
    }
}

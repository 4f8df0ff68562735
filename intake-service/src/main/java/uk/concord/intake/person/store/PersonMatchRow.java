package uk.concord.intake.person.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.intake.person.Clue;
import uk.concord.intake.person.Likeness;
import uk.concord.intake.person.MatchId;
import uk.concord.intake.person.MatchState;
import uk.concord.intake.person.Pair;
import uk.concord.intake.person.PersonId;
import uk.concord.intake.person.PersonMatch;
import uk.concord.intake.person.Said;

/** Two records that may be about one child, as a row: how it stands now. */
@Entity
@Table(name = "person_match")
class PersonMatchRow {

    @Id
    UUID id;

    @Column(name = "first_person", updatable = false)
    UUID first;

    @Column(name = "second_person", updatable = false)
    UUID second;

    @Column(updatable = false)
    String force;

    @Column(updatable = false)
    int score;

    @Column(updatable = false)
    String clues;

    @Enumerated(EnumType.STRING)
    MatchState state;

    int version;

    @Column(name = "link_version")
    int linkVersion;

    @Column(name = "said_by")
    String saidBy;

    @Column(name = "said_by_name")
    String saidByName;

    @Column(name = "said_by_role")
    String saidByRole;

    @Column(name = "said_at")
    Instant saidAt;

    String reason;

    static PersonMatchRow of(PersonMatch match) {
        PersonMatchRow row = new PersonMatchRow();
        row.id = match.id().value();
        row.first = match.pair().first().value();
        row.second = match.pair().second().value();
        row.force = match.force();
        row.score = match.likeness().score();
        row.clues = match.likeness().clues().stream().map(Clue::name).collect(Collectors.joining(" "));
        row.take(match);
        return row;
    }

    /** What may change. */
    void take(PersonMatch match) {
        state = match.state();
        version = match.version();
        linkVersion = match.linkVersion();
        saidBy = match.said().by();
        saidByName = match.said().name();
        saidByRole = match.said().role();
        saidAt = match.said().at();
        reason = match.said().reason();
    }

    PersonMatch toMatch() {
        return new PersonMatch(
                new MatchId(id),
                new Pair(new PersonId(first), new PersonId(second)),
                force,
                new Likeness(score, clues()),
                state,
                version,
                linkVersion,
                new Said(saidBy, saidByName, saidByRole, saidAt, reason));
    }

    private List<Clue> clues() {
        return Arrays.stream(clues.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Clue::valueOf)
                .toList();
    }
}

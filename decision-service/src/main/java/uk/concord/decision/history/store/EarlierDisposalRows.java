package uk.concord.decision.history.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.decision.history.EarlierDisposal;
import uk.concord.decision.history.KindCount;
import uk.concord.decision.history.Progress;

/** Earlier disposals in PostgreSQL. */
@ApplicationScoped
class EarlierDisposalRows implements PanacheRepositoryBase<EarlierDisposalRow, UUID> {

    /** Of all persons of a child. */
    List<EarlierDisposal> of(Set<UUID> persons) {
        return find("personId in ?1 order by givenOn desc, id", persons).stream()
                .map(EarlierDisposalRow::toEarlierDisposal)
                .toList();
    }

    boolean add(EarlierDisposal disposal) {
        if (findById(disposal.id()) != null) {
            return false;
        }
        persistAndFlush(EarlierDisposalRow.of(disposal));
        return true;
    }

    Optional<EarlierDisposal> progressed(UUID id, Progress progress, LocalDate endedOn) {
        Optional<EarlierDisposalRow> changed =
                findByIdOptional(id).filter(row -> row.progress != progress || !Objects.equals(row.endedOn, endedOn));
        changed.ifPresent(row -> {
            row.progress = progress;
            row.endedOn = endedOn;
        });
        flush();
        return changed.map(EarlierDisposalRow::toEarlierDisposal);
    }

    List<KindCount> given(String force, String yos, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select kind, count(*) from EarlierDisposalRow where progress = ?5 and force = ?1 and (?2 = '' or yos = ?2)"
                                + " and givenOn between ?3 and ?4 group by kind order by kind",
                        KindCount.class)
                .setParameter(1, force)
                .setParameter(2, yos)
                .setParameter(3, from)
                .setParameter(4, to)
                .setParameter(5, Progress.RECORDED)
                .getResultList();
    }
}

package uk.concord.decision.history.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.concord.decision.history.EarlierDisposal;

/** Earlier disposals in PostgreSQL. */
@ApplicationScoped
class EarlierDisposalRows implements PanacheRepositoryBase<EarlierDisposalRow, UUID> {

    List<EarlierDisposal> of(UUID personId) {
        return find("personId = ?1 order by givenOn desc, id", personId).stream()
                .map(EarlierDisposalRow::toEarlierDisposal)
                .toList();
    }

    void add(EarlierDisposal disposal) {
        if (findById(disposal.id()) == null) {
            persistAndFlush(EarlierDisposalRow.of(disposal));
        }
    }
}

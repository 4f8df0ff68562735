package uk.concord.disposal.child.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.disposal.child.Children;
import uk.concord.disposal.child.KnownChild;

/** Known children in PostgreSQL. */
@ApplicationScoped
class KnownChildRows implements Children, PanacheRepositoryBase<KnownChildRow, UUID> {

    private static final String OF_AREA = "force = ?1 and (?2 = '' or yos = ?2) and (?3 = true or restricted = false)";

    @Override
    public Optional<KnownChild> find(UUID personId) {
        return findByIdOptional(personId).map(KnownChildRow::toKnownChild);
    }

    @Override
    public void remember(KnownChild child) {
        KnownChildRow row = findById(child.personId());
        if (row == null) {
            row = new KnownChildRow();
            row.take(child);
            persist(row);
        } else if (row.version < child.version()) {
            row.take(child);
        }
        flush();
    }

    @Override
    public List<KnownChild> of(String force, String yos, boolean restricted, int offset, int limit) {
        return find(OF_AREA + " order by familyName, givenNames, personId", force, yos, restricted)
                .range(offset, offset + limit - 1)
                .stream()
                .map(KnownChildRow::toKnownChild)
                .toList();
    }

    @Override
    public long count(String force, String yos, boolean restricted) {
        return count(OF_AREA, new Object[] {force, yos, restricted});
    }
}

package uk.concord.intake.referral.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import uk.concord.intake.referral.Referral;
import uk.concord.intake.referral.ReferralLists;
import uk.concord.intake.referral.ReferralSearch;

/** Lists of referrals in PostgreSQL. */
@ApplicationScoped
class FoundReferrals implements ReferralLists {

    private final EntityManager database;
    private final ReferralRows rows;

    FoundReferrals(EntityManager database, ReferralRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public List<Referral> find(ReferralSearch search, int offset, int limit) {
        return query(SearchSql.page(search, offset, limit), UUID.class).stream()
                .map(rows::known)
                .toList();
    }

    @Override
    public int count(ReferralSearch search) {
        return query(SearchSql.count(search), Long.class).get(0).intValue();
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> query(SearchSql sql, Class<T> of) {
        Query query = database.createNativeQuery(numbered(sql.text()), of);
        for (int place = 0; place < sql.parameters().size(); place++) {
            query.setParameter(place + 1, sql.parameters().get(place));
        }
        return query.getResultList();
    }

    private static String numbered(String text) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (char letter : text.toCharArray()) {
            numbered.append(letter);
            if (letter == '?') {
                number++;
                numbered.append(number);
            }
        }
        return numbered.toString();
    }
}

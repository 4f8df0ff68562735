package uk.concord.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every column of a service's database stands in the personal data register, and the register names none that is gone. */
public abstract class PersonalDataCheck {

    private static final String COLUMNS =
            "select c.table_name || '.' || c.column_name from information_schema.columns c"
                    + " where c.table_schema = 'public' and not exists (select 1 from pg_inherits i"
                    + " where i.inhrelid = format('%I.%I', c.table_schema, c.table_name)::regclass)";

    /** The service's short name. */
    protected abstract String service();

    @Test
    void every_stored_column_is_registered() {
        Set<String> columns = new TreeSet<>();
        ServiceDatabase.rows(COLUMNS).forEach(row -> columns.add(row.get(0)));

        assertThat(columns)
                .containsExactlyInAnyOrderElementsOf(PersonalDataRegister.read().stored(service()));
    }
}

package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.jpa.schema.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgresql")
class PostgresRowsReadTest extends RowsReadTest {
    PostgresRowsReadTest() {
        super(Database.POSTGRESQL);
    }

    /** Even where a plan is made, or kept, that takes sorting for expensive. */
    @Test
    void many_names_are_looked_up_by_their_index() {
        assertThat(planByNames("set local enable_sort = off"))
                .contains("customer_name")
                .doesNotContain("customer_pkey");
    }
}

package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresRowsReadTest extends RowsReadTest {
    PostgresRowsReadTest() {
        super(Database.POSTGRESQL);
    }
}

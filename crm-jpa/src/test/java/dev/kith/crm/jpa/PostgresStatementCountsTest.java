package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresStatementCountsTest extends StatementCountsTest {
    PostgresStatementCountsTest() {
        super(Database.POSTGRESQL);
    }
}

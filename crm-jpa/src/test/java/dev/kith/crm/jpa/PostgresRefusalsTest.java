package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresRefusalsTest extends RefusalsTest {
    PostgresRefusalsTest() {
        super(Database.POSTGRESQL);
    }
}

package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresHostTableTest extends HostTableContract {
    @Override
    Database database() {
        return Database.POSTGRESQL;
    }
}

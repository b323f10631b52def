package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import org.junit.jupiter.api.Tag;

@Tag("h2")
class H2SnapshotsTest extends SnapshotsContract {
    @Override
    Database database() {
        return Database.H2;
    }
}

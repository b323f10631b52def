package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbSnapshotsTest extends SnapshotsContract {
    @Override
    Database database() {
        return Database.MARIADB;
    }
}

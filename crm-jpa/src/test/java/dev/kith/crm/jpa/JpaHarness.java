package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.tck.StoreHarness;
import javax.sql.DataSource;

/** A storage on a database that plans by what it has counted. */
record JpaHarness(CrmStorage storage, Database database, DataSource connections) implements StoreHarness {
    @Override
    public void filled() {
        Databases.analyse(database, connections);
    }
}

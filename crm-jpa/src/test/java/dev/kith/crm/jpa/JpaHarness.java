package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.TableNames;
import dev.kith.crm.tck.StoreHarness;

/** A storage on a fresh database that plans by what it has counted. */
record JpaHarness(JpaStorage storage, Database database, HikariDataSource connections, TableNames names)
        implements StoreHarness, AutoCloseable {
    /** By the names that {@code kith.prefix} asks for: with a prefix of theirs the tables lie in a schema that is not the connections'. */
    static JpaHarness on(Database database) {
        var prefix = System.getProperty("kith.prefix", "");
        var connections = Databases.empty(database);
        var names = prefix.isEmpty() ? TableNames.DEFAULT : Databases.elsewhere(connections, prefix);
        var setup = JpaSetup.DEFAULT.named(names);
        setup.schema(database).migrate(connections);
        return new JpaHarness(JpaStorage.over(connections, setup), database, connections, names);
    }

    @Override
    public void filled() {
        Databases.analyse(database, connections, names);
    }

    /** The store is proven by the class that closes it. */
    @Override
    public void close() {
        storage.close();
        connections.close();
        Databases.proven(database);
    }
}

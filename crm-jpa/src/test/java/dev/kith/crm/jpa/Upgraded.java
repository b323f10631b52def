package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.event.Notifier;
import dev.kith.crm.jpa.schema.Schema;
import java.util.List;

/**
 * A frozen copy that was loaded and upgraded.
 *
 * @param connections lead to it
 * @param before the scripts that had run
 * @param ran the scripts that the upgrade has run
 * @param crm at the time of the freezing
 */
record Upgraded(HikariDataSource connections, List<String> before, List<String> ran, Crm crm) implements AutoCloseable {
    static Upgraded of(FrozenCopy copy) {
        var connections = Databases.empty(copy.database());
        copy.load(connections);
        var before = SchemaTest.scripts(connections);
        var ran = Schema.of(copy.database()).migrate(connections);
        var crm = FilledCrm.on(connections, () -> FilledCrm.NOW, Notifier.logging())
                .build();
        return new Upgraded(connections, before, ran, crm);
    }

    @Override
    public void close() {
        crm.close();
        connections.close();
    }
}

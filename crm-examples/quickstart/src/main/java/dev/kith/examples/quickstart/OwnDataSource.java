package dev.kith.examples.quickstart;

import dev.kith.crm.Crm;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.schema.Schema;
import java.time.ZoneId;
import javax.sql.DataSource;

/** What the README shows for an own DataSource, word for word; a test compares the two and runs it. */
final class OwnDataSource {
    private OwnDataSource() {}

    static Crm open(DataSource dataSource) {
        // own data source
        Schema.of(dataSource).migrate(dataSource); // makes what is missing; or give the scripts to your own tool
        var crm = Crm.builder()
                .storage(JpaStorage.over(dataSource)) // the DataSource stays yours
                .settings(tenant -> TenantSettings.NEUTRAL
                        .inZone(ZoneId.of("Europe/Berlin"))
                        .inRegion("DE"))
                .build();
        // end
        return crm;
    }
}

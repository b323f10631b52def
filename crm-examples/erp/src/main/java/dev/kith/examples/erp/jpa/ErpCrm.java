package dev.kith.examples.erp.jpa;

import dev.kith.crm.Crm;
import dev.kith.crm.jpa.JpaSetup;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.examples.erp.ErpExtension;
import javax.sql.DataSource;

/** A Crm with the extension, on a database: what an application has to write. */
public final class ErpCrm {
    /** The tables, with those of the extension. */
    public static final JpaSetup SETUP = JpaSetup.DEFAULT.with(new ErpRoom());

    private ErpCrm() {}

    /**
     * Makes the tables that are missing, and a Crm over them.
     *
     * @param connections lead to a database whose user may make tables
     * @return the Crm; whoever asked for it closes it
     */
    public static Crm over(DataSource connections) {
        SETUP.schema(connections).migrate(connections);
        return Crm.builder()
                .storage(JpaStorage.over(connections, SETUP))
                .extension(new ErpExtension())
                .build();
    }
}

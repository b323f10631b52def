package dev.kith.crm.jpa.schema;

import dev.kith.crm.failure.MisconfiguredException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A database that this adapter is proven on. */
public enum Database {
    /** H2, in memory or in a file. */
    H2,
    /** PostgreSQL, and what speaks its language. */
    POSTGRESQL,
    /** MariaDB, also as a Galera cluster. */
    MARIADB;

    /**
     * Finds a database by the name that its driver tells.
     *
     * @param product the name of the product
     * @return the database
     * @throws MisconfiguredException if it is none of these
     */
    public static Database named(String product) {
        return Arrays.stream(values())
                .filter(one -> product.toUpperCase(Locale.ROOT).contains(one.name()))
                .findFirst()
                .orElseThrow(() -> new MisconfiguredException(
                        "the storage",
                        List.of("it is not proven on " + product
                                + "; use H2, PostgreSQL or MariaDB, or prove an adapter"
                                + " of your own by the contract kit")));
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}

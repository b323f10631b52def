package dev.kith.crm.jpa.schema;

import dev.kith.crm.failure.MisconfiguredException;
import java.sql.Connection;
import java.sql.SQLException;
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
     * Asks a connection.
     *
     * @param connection an open connection
     * @return which database it leads to
     * @throws SQLException if the connection fails
     * @throws MisconfiguredException if it is none of these
     */
    public static Database of(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(one -> product.toUpperCase(Locale.ROOT).contains(one.name()))
                .findFirst()
                .orElseThrow(() -> new MisconfiguredException(
                        "the storage",
                        List.of("it is not proven on " + product + "; use H2, PostgreSQL or MariaDB, or prove an adapter"
                                + " of your own by the contract kit")));
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}

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

    /**
     * Reads the scripts of this database.
     *
     * @param names how the tables are called
     * @return the statements that make all tables, in their order
     */
    public List<String> statements(TableNames names) {
        return new Scripts(this, names).statements();
    }

    /**
     * Reads a script of a vendor, written as ours are: comments of whole lines, statements that end with a semicolon at the end
     * of a line, {@code ${prefix}} before each name of a table or index.
     *
     * @param names how the tables are called
     * @param script the script, in the language of this database
     * @return its statements, in their order
     */
    public List<String> statements(TableNames names, String script) {
        return new Scripts(this, names).statements(script).toList();
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}

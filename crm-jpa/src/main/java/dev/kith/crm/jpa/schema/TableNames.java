package dev.kith.crm.jpa.schema;

import dev.kith.crm.failure.MisconfiguredException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the tables are called and where they lie: one setting for scripts, statements and the reading of failures. Names are
 * never quoted, so a database reads them as it reads any plain name. Immutable.
 *
 * @param prefix the beginning of all names of tables and indexes
 * @param schema the schema; on MariaDB, where a schema is a database, the database; empty for that of the connection
 */
public record TableNames(String prefix, Optional<String> schema) {
    private static final String USUAL = "kith_";

    // the longest name has 23 characters more, those of vendors may have 33; PostgreSQL cuts names at 63 bytes
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,29}");
    private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** Names that begin with {@code kith_}, in the schema of the connection. */
    public static final TableNames DEFAULT = new TableNames(USUAL, Optional.empty());

    /**
     * Proves that both are plain names.
     *
     * @param prefix 1 to 30 of {@code a-z 0-9 _}, beginning with a letter
     * @param schema 1 to 63 of the same
     * @throws MisconfiguredException if one of them is not
     */
    public TableNames {
        var problems = new ArrayList<String>();
        if (!PREFIX.matcher(prefix).matches()) {
            problems.add("their prefix is 1 to 30 of a-z 0-9 _ and begins with a letter; write it like acme_");
        }
        if (schema.filter(name -> !SCHEMA.matcher(name).matches()).isPresent()) {
            problems.add("their schema is 1 to 63 of a-z 0-9 _ and begins with a letter; write it like crm");
        }
        if (!problems.isEmpty()) {
            throw new MisconfiguredException("the names of the tables", problems);
        }
    }

    /**
     * Chooses a prefix.
     *
     * @param prefix the beginning of all names: 1 to 30 of {@code a-z 0-9 _}, beginning with a letter
     * @return names in the schema of the connection
     * @throws MisconfiguredException if it is none
     */
    public static TableNames prefixed(String prefix) {
        return new TableNames(prefix, Optional.empty());
    }

    /**
     * Chooses a schema, whatever the connection's own is. It must be there: no tables make it.
     *
     * @param name the schema, on MariaDB the database: 1 to 63 of {@code a-z 0-9 _}, beginning with a letter
     * @return the same names in it
     * @throws MisconfiguredException if it is none
     */
    public TableNames in(String name) {
        return new TableNames(prefix, Optional.of(name));
    }

    /**
     * Tells what a table or index is called.
     *
     * @param name as the rows are annotated with; {@code kith_} at its beginning stands for the prefix
     * @return its name in the database, without the schema; what does not begin so stays as it is
     */
    public String of(String name) {
        return name.startsWith(USUAL) ? prefix + name.substring(USUAL.length()) : name;
    }

    @Override
    public String toString() {
        return schema.map(name -> name + "." + prefix).orElse(prefix);
    }
}

package dev.kith.crm.jpa.schema;

import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.failure.StoreFailureException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The tables of one database. The application owns them. A storage over a DataSource looks at its start whether they are there, and makes
 * none; in a shared persistence unit only {@link #validate} does. Either {@link #migrate} makes them, or the application's own migration
 * tool, which is given the scripts. They lie in this
 * jar under {@code dev/kith/crm/jpa/schema}, one folder for each database, in Flyway's layout, with the placeholder
 * {@code ${prefix}} for the beginning of all names; where they lie in a schema of their own, let the tool make that its default
 * one. Immutable.
 */
public final class Schema {
    private static final Pattern NAME = Pattern.compile("(?!lock$|V\\d)[a-zA-Z0-9_.-]{1,100}");

    private final Database database;
    private final TableNames names;
    private final Map<String, String> further;

    private Schema(Database database, TableNames names, Map<String, String> further) {
        this.database = database;
        this.names = names;
        this.further = further;
    }

    /**
     * Chooses a database.
     *
     * @param database which one
     * @return its tables, by their default names
     */
    public static Schema of(Database database) {
        return new Schema(database, TableNames.DEFAULT, Map.of());
    }

    /**
     * Asks a database what it is.
     *
     * @param connections lead to the schema
     * @return its tables, by their default names
     * @throws MisconfiguredException if there are no scripts for it
     * @throws StoreFailureException if it does not answer
     */
    public static Schema of(DataSource connections) {
        return of(database(connections));
    }

    /**
     * Asks a database what it is.
     *
     * @param connections lead to it
     * @return which one it is
     * @throws MisconfiguredException if it is none that is served
     * @throws StoreFailureException if it does not answer
     */
    public static Database database(DataSource connections) {
        try (var connection = connections.getConnection()) {
            return Database.named(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException refused) {
            throw new StoreFailureException("the database does not tell what it is", false, refused);
        }
    }

    /**
     * Names the tables.
     *
     * @param chosen the same names that the storage is given
     * @return the tables by these names
     */
    public Schema named(TableNames chosen) {
        return new Schema(database, chosen, further);
    }

    /**
     * Adds a script. Those of rooms are there already, where a setup has given these tables; of several, later ones go on where earlier ones have ended.
     *
     * @param name by which the history knows it, such as {@code acme-0001}: 1 to 100 of {@code a-z A-Z 0-9 _ . -}, not as ours
     *     begin ({@code V0001}); never change what has run, add another script
     * @param script SQL in the language of this database: comments of whole lines, statements that end with a semicolon at the
     *     end of a line, {@code ${prefix}} before each name of a table or index that shall follow the setting; where a schema is
     *     chosen, before all. What it makes is known of {@code CREATE TABLE}, {@code CREATE INDEX}, {@code ALTER TABLE … ADD COLUMN}
     *     and {@code ADD FOREIGN KEY} of one thing each. Any other statement is run once, and again if the process is stopped
     *     before the end of the script, or another tool has run it
     * @return the tables with these behind ours
     * @throws MisconfiguredException if the name is none or is taken, or the script drops or renames: do that by other means
     */
    public Schema with(String name, String script) {
        var scripts = new LinkedHashMap<>(further);
        if (!NAME.matcher(name).matches() || scripts.put(name, script) != null) {
            throw new MisconfiguredException(
                    "the schema",
                    List.of(
                            "each script has a name of its own, of 1 to 100 of a-z A-Z 0-9 _ . -, but not lock, and not V and a digit"
                                    + " at its beginning; write it like acme-0001"));
        }
        var removing = new Scripts(database, names)
                .script(name, script).steps().stream()
                        .filter(Step::removes)
                        .map(Step::title)
                        .toList();
        if (!removing.isEmpty()) {
            throw new MisconfiguredException(
                    "the schema",
                    List.of("the script " + name + " takes away what others make (" + String.join(", ", removing)
                            + "), which is not known here; run that by other means"));
        }
        return new Schema(database, names, Collections.unmodifiableMap(scripts));
    }

    /**
     * Lists the statements that make all tables, to be shown or applied by other means.
     *
     * @return the statements, in their order
     */
    public List<String> statements() {
        return scripts().stream()
                .flatMap(script -> script.steps().stream())
                .map(Step::sql)
                .toList();
    }

    /**
     * Lists the statements whose tables, columns and indexes are not there, or not granted to the user of the connection.
     *
     * @param connections lead to the schema
     * @return the statements, in their order; none if all are there
     * @throws MisconfiguredException if a table is there, but is not the one that its script makes
     * @throws StoreFailureException if the database does not answer
     */
    public List<String> missing(DataSource connections) {
        return left(connections).stream().map(Step::sql).toList();
    }

    private List<Step> left(DataSource connections) {
        try {
            return migration(connections).missing();
        } catch (SQLException refused) {
            throw new StoreFailureException(
                    "the database does not tell what tables it has (SQL state " + refused.getSQLState() + ")",
                    false,
                    refused);
        }
    }

    /**
     * Proves that all tables are there, with their columns and unique indexes; of other indexes whoever looks after the database may have
     * better ones. Makes none, and needs no right to.
     *
     * @param connections lead to the schema
     * @throws MisconfiguredException if something is missing, or not granted to the user; its message holds the statements that make it
     * @throws StoreFailureException if the database does not answer
     */
    public void validate(DataSource connections) {
        var left = left(connections);
        if (left.stream().anyMatch(step -> !(step.made() instanceof Step.Index index) || index.unique())) {
            var statements = left.stream().map(Step::sql).collect(Collectors.joining(";\n", "\n", ";\n"));
            throw new MisconfiguredException(
                    "the storage",
                    List.of("tables, columns or indexes are missing where names begin with " + names
                            + ", or are not granted to this user; let Schema.migrate make them, or run:" + statements));
        }
    }

    /**
     * Makes what is missing. Any number of processes may do so at once: one does, the others wait for it as long as the database
     * lets them, on a Galera cluster on whatever nodes. What was there before is left
     * as it is, whoever has made it; an index that was dropped is made again. Which scripts have run is noted in the table
     * {@code schema_history}, whose name begins with the prefix; of a script that was cut off the rest is run. Where nothing is
     * missing no right to make tables is needed.
     *
     * @param connections lead to the schema, or to the database in which the chosen one is there already; two at a time are taken
     * @return the names of the scripts of which something was missing, in their order
     * @throws MisconfiguredException if a table is there, but is not the one that its script makes; nothing is made then
     * @throws StoreFailureException if a statement is refused, or another process does not come to an end
     */
    public List<String> migrate(DataSource connections) {
        try {
            return migration(connections).run();
        } catch (SQLException refused) {
            throw new StoreFailureException(
                    "the tables could not be looked at or locked (SQL state " + refused.getSQLState()
                            + "); see that the schema is there, that the user may make tables in it, that the DataSource gives two"
                            + " connections at a time, and that no other process hangs in its migration",
                    false,
                    refused);
        }
    }

    private Migration migration(DataSource connections) {
        return new Migration(database, names, scripts(), connections);
    }

    private List<Script> scripts() {
        var read = new Scripts(database, names);
        return Stream.concat(
                        read.ours(), further.entrySet().stream().map(one -> read.script(one.getKey(), one.getValue())))
                .toList();
    }
}

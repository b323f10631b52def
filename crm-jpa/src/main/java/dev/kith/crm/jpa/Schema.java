package dev.kith.crm.jpa;

import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.TableNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The tables of one database. The application owns them: best give the scripts to its own migration tool. They lie in this
 * jar under {@code dev/kith/crm/jpa/schema}, one folder for each database, in Flyway's layout, with the placeholder
 * {@code ${prefix}} for the beginning of all names; where they lie in a schema of their own, let the tool make that its default
 * one. Immutable.
 */
public final class Schema {
    private final Database database;
    private final TableNames names;
    private final List<String> further;

    private Schema(Database database, TableNames names, List<String> further) {
        this.database = database;
        this.names = names;
        this.further = List.copyOf(further);
    }

    /**
     * Chooses a database.
     *
     * @param database which one
     * @return its tables, by their default names
     */
    public static Schema of(Database database) {
        return new Schema(database, TableNames.DEFAULT, List.of());
    }

    /**
     * Asks a database what it is.
     *
     * @param connections lead to the schema
     * @return its tables, by their default names
     * @throws dev.kith.crm.failure.MisconfiguredException if there are no scripts for it
     * @throws StoreFailureException if it does not answer
     */
    public static Schema of(DataSource connections) {
        try (var connection = connections.getConnection()) {
            return of(Database.named(connection.getMetaData().getDatabaseProductName()));
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
     * Adds the tables of a vendor's room.
     *
     * @param script SQL in the language of this database: comments of whole lines, statements that end with a semicolon at the
     *     end of a line, {@code ${prefix}} before each name of a table or index that shall follow the setting
     * @return the tables with these behind ours
     */
    public Schema with(String script) {
        return new Schema(
                database,
                names,
                Stream.concat(further.stream(), Stream.of(script)).toList());
    }

    /**
     * Lists the statements that make all tables, to be shown or applied by other means.
     *
     * @return the statements, in their order
     */
    public List<String> statements() {
        return Stream.concat(
                        database.statements(names).stream(),
                        further.stream().flatMap(script -> database.statements(names, script).stream()))
                .toList();
    }

    /**
     * Makes all tables in an empty schema, for tests and first steps. Takes no lock and upgrades nothing.
     *
     * @param connections lead to the schema, or to the database in which the chosen one is there already
     * @throws StoreFailureException if a statement is refused, for instance because a table is there already
     */
    public void applyToEmpty(DataSource connections) {
        try (var connection = connections.getConnection()) {
            apply(connection);
        } catch (SQLException refused) {
            throw new StoreFailureException(
                    "the tables could not be made; is the schema there, and empty?", false, refused);
        }
    }

    private void apply(Connection connection) throws SQLException {
        var committing = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            for (var step : statements()) {
                statement.execute(step);
            }
        } finally {
            connection.setAutoCommit(committing);
        }
    }
}

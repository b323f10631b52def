package dev.kith.crm.jpa;

import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The tables of one database. The application owns them: best give the scripts to its own migration tool. They lie in this
 * jar under {@code dev/kith/crm/jpa/schema}, one folder for each database, in Flyway's layout, with the placeholder
 * {@code ${prefix}} for the beginning of all names, {@value #PREFIX} in this version. Immutable.
 */
public final class Schema {
    /** The beginning of all names. */
    public static final String PREFIX = "kith_";

    private final Database database;

    private Schema(Database database) {
        this.database = database;
    }

    /**
     * Chooses a database.
     *
     * @param database which one
     * @return its tables
     */
    public static Schema of(Database database) {
        return new Schema(database);
    }

    /**
     * Asks a database what it is.
     *
     * @param connections lead to the schema
     * @return its tables
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
     * Makes all tables in an empty schema, for tests and first steps. Takes no lock and upgrades nothing.
     *
     * @param connections lead to the schema
     * @throws StoreFailureException if a statement is refused, for instance because a table is there already
     */
    public void applyToEmpty(DataSource connections) {
        try (var connection = connections.getConnection()) {
            apply(connection);
        } catch (SQLException refused) {
            throw new StoreFailureException("the tables could not be made; is the schema empty?", false, refused);
        }
    }

    private void apply(Connection connection) throws SQLException {
        var committing = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            for (var step : database.statements(PREFIX)) {
                statement.execute(step);
            }
        } finally {
            connection.setAutoCommit(committing);
        }
    }
}

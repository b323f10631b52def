package dev.kith.examples.jdbc;

import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.IllegalUseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one unit. Values are parameters, always. The first failure is kept: a unit in which the store threw is not committed,
 * even if the work swallowed it, and nothing more is asked of the database.
 */
final class Sql {
    /**
     * Reads what a row of a result holds.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T in(PreparedStatement statement) throws SQLException;
    }

    private final Connection connection;
    private @Nullable CrmException failure;
    private boolean ended;

    Sql(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> query(String sql, List<?> parameters, RowReader<T> reader) {
        return run(sql, Failures::told, statement -> {
            bind(statement, parameters);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        });
    }

    int update(String sql, List<?> parameters) {
        return run(sql, Failures::told, statement -> {
            bind(statement, parameters);
            return statement.executeUpdate();
        });
    }

    /** Executes a statement once for each row of parameters, all at once. */
    void batch(String sql, List<? extends List<?>> rows, Supplier<CrmException> taken) {
        if (rows.isEmpty()) {
            return;
        }
        run(sql, refused -> Failures.isTaken(refused) ? taken.get() : Failures.told(refused), statement -> {
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Inserts a row unless its key is taken, and says so. Waits for another unit that is just inserting it. */
    boolean inserted(String sql, List<?> parameters) {
        return run(sql, Failures::told, statement -> {
            bind(statement, parameters);
            // some databases end a transaction in which a statement failed, but for what came before a savepoint
            var before = connection.setSavepoint();
            try {
                statement.executeUpdate();
            } catch (SQLException refused) {
                if (!Failures.isTaken(refused)) {
                    throw refused;
                }
                connection.rollback(before);
                return false;
            }
            connection.releaseSavepoint(before);
            return true;
        });
    }

    <E extends CrmException> E failed(E why) {
        if (failure == null) {
            failure = why;
        }
        return why;
    }

    /** Nothing is asked after the end of the unit, nor after a failure. */
    void requireGood() {
        if (failure != null) {
            throw failure;
        }
        if (ended) {
            throw new IllegalUseException("this unit has ended; a port is good only inside its unit");
        }
    }

    void end() {
        ended = true;
    }

    private interface Telling {
        CrmException of(SQLException refused);
    }

    private <T> T run(String sql, Telling telling, Work<T> work) {
        requireGood();
        try (var statement = connection.prepareStatement(sql)) {
            return work.in(statement);
        } catch (SQLException refused) {
            throw failed(telling.of(refused));
        }
    }

    private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int at = 0; at < parameters.size(); at++) {
            statement.setObject(at + 1, parameters.get(at));
        }
    }

    /** As many question marks. */
    static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }
}

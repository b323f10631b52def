package dev.kith.examples.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection in a transaction of its own. What is not committed when it is closed is rolled back; the connection goes back as it came. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private boolean committed;

    private Session(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = connection.getTransactionIsolation();
    }

    static Session open(DataSource connections) {
        try {
            var connection = connections.getConnection();
            try {
                return begun(connection);
            } catch (SQLException refused) {
                connection.close();
                throw refused;
            }
        } catch (SQLException refused) {
            throw Failures.told(refused);
        }
    }

    private static Session begun(Connection connection) throws SQLException {
        var session = new Session(connection);
        if (session.isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        connection.setAutoCommit(false);
        return session;
    }

    Connection connection() {
        return connection;
    }

    void commit() {
        try {
            connection.commit();
            committed = true;
        } catch (SQLException refused) {
            throw Failures.told(refused);
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException refused) {
            // what is committed has happened; a connection that cannot go back as it came is the pool's to see
            if (!committed) {
                throw Failures.told(refused);
            }
        }
    }
}

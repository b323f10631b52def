package dev.kith.crm.jpa;

import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.transaction.Server;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What the first connection told of the database. It holds for all, so that no unit asks again. */
record Surroundings(Server server, int isolation) {
    static Surroundings of(EntityManager rows) {
        return rows.callWithConnection(Surroundings::told);
    }

    static Surroundings of(DataSource connections) {
        try (var connection = connections.getConnection()) {
            return told(connection);
        } catch (SQLException refused) {
            throw unreachable(refused.getClass().getSimpleName() + ", SQL state " + refused.getSQLState());
        } catch (MisconfiguredException told) {
            throw told;
        } catch (RuntimeException refused) {
            throw unreachable(refused.getClass().getSimpleName());
        }
    }

    private static MisconfiguredException unreachable(String why) {
        return new MisconfiguredException(
                "the storage",
                List.of("its DataSource gives no connection (" + why
                        + "); see that the database runs, and that URL, user and password are right"));
    }

    /** Asks a connection of our own: what the question began is ended, so that a transaction may still be isolated. */
    private static Surroundings told(Connection connection) throws SQLException {
        var told = new Surroundings(Server.of(connection), connection.getTransactionIsolation());
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        return told;
    }

    /** The host decides on the isolation of its transactions: of a lent connection only the server is asked. */
    static Server lent(EntityManager rows) {
        return rows.callWithConnection((Connection lent) -> Server.of(lent));
    }

    Database database() {
        return server.database();
    }

    /** Before the first statement of a transaction of our own. */
    void isolate(EntityManager rows) {
        set(rows, Connection.TRANSACTION_READ_COMMITTED);
    }

    /** After its end: who lends the connection next finds it as it was. */
    void restore(EntityManager rows) {
        set(rows, isolation);
    }

    private void set(EntityManager rows, int wanted) {
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            rows.runWithConnection((Connection connection) -> connection.setTransactionIsolation(wanted));
        }
    }
}

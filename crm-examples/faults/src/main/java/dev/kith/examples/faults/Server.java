package dev.kith.examples.faults;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.sql.SQLException;

/** A database server that can be made to fail. */
interface Server extends AutoCloseable {
    /**
     * Makes an empty database.
     *
     * @param name in small letters
     * @return its JDBC URL
     */
    String fresh(String name) throws Exception;

    /** Ends its processes at once, and starts it again on the same port. */
    default void restart() throws Exception {
        throw new UnsupportedOperationException("this store has no server");
    }

    /** Ends all sessions of a database but the one that asks. */
    default int killSessions(String url) throws Exception {
        throw new UnsupportedOperationException("this store has no sessions");
    }

    @Override
    void close() throws IOException, SQLException, ManagedProcessException;
}

package dev.kith.examples.faults;

import java.sql.DriverManager;

/** H2 in the memory of this process. */
final class H2Server implements Server {
    @Override
    public String fresh(String name) throws Exception {
        var url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("drop all objects");
        }
        return url;
    }

    @Override
    public void close() {
        // it ends with the process
    }
}

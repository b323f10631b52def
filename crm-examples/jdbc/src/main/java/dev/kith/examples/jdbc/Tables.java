package dev.kith.examples.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The tables, as {@code tables.sql} beside this class describes them. */
public final class Tables {
    private Tables() {}

    /**
     * Makes those that are missing. For a start: a product migrates its tables with the tool that it migrates all others with.
     *
     * @param connections leads to the database
     */
    public static void create(DataSource connections) {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            for (var one : statements()) {
                statement.execute(one);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException refused) {
            throw Failures.told(refused);
        }
    }

    private static List<String> statements() {
        try (var script = Tables.class.getResourceAsStream("tables.sql")) {
            if (script == null) {
                throw new IllegalStateException("tables.sql is not beside " + Tables.class.getName());
            }
            var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            var bare = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
            return List.of(bare.split(";")).stream()
                    .filter(one -> !one.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

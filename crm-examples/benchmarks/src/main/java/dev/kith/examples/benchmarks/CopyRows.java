package dev.kith.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Copies rows into tables, by way of a file that the server reads. */
record CopyRows(Path folder, Connection connection) {
    void rows(String into, int count, IntFunction<String> rows) throws SQLException, IOException {
        var file = Files.createTempFile(folder, "rows", ".tsv").toAbsolutePath();
        try (var statement = connection.createStatement()) {
            try (var writer = Files.newBufferedWriter(file)) {
                for (int i = 0; i < count; i++) {
                    writer.write(rows.apply(i));
                }
            }
            statement.execute("copy kith_" + into + " from '" + file.toString().replace("'", "''") + "'");
        } finally {
            Files.delete(file);
        }
    }

    /** A row of the tenant, as COPY reads it. */
    static String row(@Nullable Object... cells) {
        var row = new StringBuilder(Sample.TENANT);
        for (Object cell : cells) {
            row.append('\t').append(cell == null ? "\\N" : cell);
        }
        return row.append('\n').toString();
    }

    static String bytes(String key) {
        var hex = new StringBuilder("\\\\x");
        for (byte one : key.getBytes(StandardCharsets.UTF_8)) {
            hex.append(String.format("%02x", one));
        }
        return hex.toString();
    }
}

package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What a release left in a database: its tables, the history of its scripts, and rows in each of them. {@link Freezing} writes it, and
 * nobody changes it afterwards.
 *
 * @param release a folder
 * @param database for which one
 */
record FrozenCopy(String release, Database database) {
    private static final Path RELEASES = Path.of("src", "test", "resources", "frozen");

    /** Of all releases, for each database that the build is asked to prove. */
    static Stream<FrozenCopy> all() {
        try (var folders = Files.list(RELEASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream()
                    .flatMap(release ->
                            SchemaTest.databases().stream().map(database -> new FrozenCopy(release, database)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where it lies. */
    Path script() {
        return RELEASES.resolve(release).resolve(database.name().toLowerCase(Locale.ROOT) + ".sql");
    }

    /** Where the text of a file lies that stands in it, the same for all databases. */
    Path file() {
        return RELEASES.resolve(release).resolve("ada.txt");
    }

    /** What makes the tables, without that of the history. */
    Stream<String> tables() {
        return statements().filter(sql -> !sql.startsWith("INSERT ") && !sql.contains("kith_schema_history"));
    }

    void load(DataSource empty) {
        try (var connection = empty.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements().toList()) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(this + " is refused", refused);
        }
    }

    private Stream<String> statements() {
        return Stream.of(read(script()).split(";\n"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package dev.kith.crm.jpa.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The SQL scripts of one database, in their order. A script holds comments of whole lines, and statements that end with a
 * semicolon at the end of a line.
 */
record Scripts(Database database) {
    private static final List<String> VERSIONS =
            List.of("V0001__customers.sql", "V0002__interactions.sql", "V0003__changes.sql", "V0004__exchange.sql");

    List<String> statements(String prefix) {
        return VERSIONS.stream()
                .flatMap(version -> Arrays.stream(text(version).split(";\\s*\n")))
                .map(statement -> statement.replace("${prefix}", prefix).strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private String text(String version) {
        var place = database.folder() + "/" + version;
        try (var script = Objects.requireNonNull(Scripts.class.getResourceAsStream(place), place)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

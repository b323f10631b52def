package dev.kith.crm.jpa.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL scripts of one database, in their order. A script holds comments of whole lines, and statements that end with a
 * semicolon at the end of a line.
 */
record Scripts(Database database, TableNames names) {
    private static final List<String> VERSIONS = List.of(
            "V0001__customers.sql",
            "V0002__interactions.sql",
            "V0003__changes.sql",
            "V0004__exchange.sql",
            "V0005__agenda.sql",
            "V0006__tasks.sql",
            "V0007__cadences.sql",
            "V0008__sequences.sql",
            "V0009__open_items.sql",
            "V0010__tenant_attributes.sql",
            "V0011__consents.sql",
            "V0012__deliveries.sql",
            "V0013__templates.sql");

    private static final String PREFIX = "${prefix}";

    /** Ours, in their order. */
    Stream<Script> ours() {
        return VERSIONS.stream().map(version -> script(version, text(version)));
    }

    /** One that is written as ours are. */
    Script script(String name, String text) {
        return new Script(name, statements(text).map(Step::of).toList());
    }

    private Stream<String> statements(String script) {
        var statements = script.lines()
                .filter(line -> !line.strip().startsWith("--"))
                .collect(Collectors.joining("\n", "", "\n"))
                .split(";\\s*\n");
        return Arrays.stream(statements).map(this::named).map(String::strip).filter(statement -> !statement.isEmpty());
    }

    /** An index lies where its table does: H2 wants to be told so, the others do not let themselves be told. */
    private String named(String statement) {
        var place = names.schema().map(schema -> schema + ".").orElse("");
        return statement
                .replace("INDEX " + PREFIX, "INDEX " + (database == Database.H2 ? place : "") + names.prefix())
                .replace(PREFIX, place + names.prefix());
    }

    private String text(String version) {
        var place = database.folder() + "/" + version;
        try (var script = Objects.requireNonNull(Scripts.class.getResourceAsStream(place), place)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

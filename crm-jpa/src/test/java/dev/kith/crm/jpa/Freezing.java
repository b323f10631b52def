package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.event.Notifier;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes the {@link FrozenCopy} of a release for each database. No build runs it; who releases does, where there are all three:
 * {@code mvn test -pl crm-jpa -am -Dtest=Freezing -Dkith.groups=freezing -Dkith.release=0.2 -Dsurefire.failIfNoSpecifiedTests=false}.
 * The folder is then committed, and no more changed once the release is out. Run again, it writes the same.
 */
@Tag("freezing")
class Freezing {
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (kith_\\w+)\\s.*", Pattern.DOTALL);

    @Test
    void a_release_is_frozen() throws Exception {
        var release = System.getProperty("kith.release", "");
        assertThat(release).as("which release: -Dkith.release=0.2").matches("\\d+\\.\\d+");
        var texts = new ArrayList<String>();
        for (var database : Database.values()) {
            texts.add(frozen(new FrozenCopy(release, database)));
        }
        assertThat(texts).as("one text on all databases").containsOnly(texts.get(0));
        Files.writeString(new FrozenCopy(release, Database.H2).file(), texts.get(0));
    }

    /** Tells the file that stands in it. */
    private static String frozen(FrozenCopy copy) throws Exception {
        try (var connections = Databases.empty(copy.database())) {
            var statements = new ArrayList<String>();
            Schema.of(copy.database()).migrate(listening(DataSource.class, connections, statements));
            var text = filled(connections);
            statements.addAll(rows(copy.database(), connections, tables(statements)));
            assertThat(statements).as("the end of a statement").noneMatch(sql -> sql.contains(";\n"));
            Files.createDirectories(copy.script().getParent());
            Files.writeString(copy.script(), String.join(";\n", statements) + ";\n");
            return text;
        }
    }

    private static String filled(DataSource connections) {
        var ids = new AtomicInteger();
        try (var crm = FilledCrm.on(connections, () -> FilledCrm.NOW, Notifier.logging())
                .ids(() -> FilledCrm.id(ids))
                .build()) {
            FilledRows.write(crm);
            var desk = FilledCrm.desk(crm);
            return desk.open(FilledCrm.ada(desk).id()).asText();
        }
    }

    /** In the order in which they are made, so that foreign keys find their rows. */
    private static List<String> tables(List<String> statements) {
        return statements.stream()
                .map(TABLE::matcher)
                .flatMap(table -> table.matches() ? Stream.of(table.group(1)) : Stream.empty())
                .toList();
    }

    private static List<String> rows(Database database, DataSource connections, List<String> tables)
            throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            if (database == Database.POSTGRESQL) {
                // it tells instants in the zone of the session
                statement.execute("SET TIME ZONE 'UTC'");
            }
            var inserts = new ArrayList<String>();
            for (var table : tables) {
                try (var rows = statement.executeQuery("SELECT * FROM " + table)) {
                    inserts.add(new Literals(database).insert(table, rows));
                }
            }
            return inserts;
        }
    }

    /** Notes what is executed, but for queries. */
    private static <T> T listening(Class<T> type, T behind, List<String> executed) {
        return type.cast(Proxy.newProxyInstance(
                Freezing.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("execute") && !((String) arguments[0]).startsWith("SELECT ")) {
                        executed.add((String) arguments[0]);
                    }
                    try {
                        var answer = method.invoke(behind, arguments);
                        if (answer instanceof Connection connection) {
                            return listening(Connection.class, connection, executed);
                        }
                        return answer instanceof Statement statement
                                ? listening(Statement.class, statement, executed)
                                : answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}

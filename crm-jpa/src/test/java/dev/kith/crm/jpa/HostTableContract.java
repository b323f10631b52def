package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.task.NewTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each cell of the table in the documentation, in each kind of application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostTableContract {
    private static final Path PAGE = Path.of("..", "docs", "host-transaction.md");

    private HikariDataSource tables;

    abstract Database database();

    @BeforeAll
    void open() throws SQLException {
        tables = Databases.fresh(database());
        try (var connection = tables.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(HostNote.TABLE);
            statement.execute("insert into host_note values (7, 0, 'first')");
            connection.commit();
        }
    }

    @AfterAll
    void close() {
        tables.close();
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(Application.Kind.values())
                .flatMap(kind -> HostScenario.all().keySet().stream().map(row -> Arguments.of(kind, row)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void the_page_tells_what_happens(Application.Kind kind, String scenario) throws IOException {
        var told = page().get(scenario);
        try (var application = kind.start(database(), tables);
                var play = new HostScenario(tables, application)) {
            assertThat(play.of(scenario))
                    .isEqualTo(new HostScenario.Outcome(
                            of(kind, told.get("work done")),
                            of(kind, told.get("events")),
                            of(kind, told.get("due work")),
                            told.get(kind.column())));
        }
    }

    /** What an application has persisted in it by mistake goes nowhere, before and after Kith has read. */
    @ParameterizedTest
    @EnumSource
    void in_a_transaction_for_reading_only_nothing_is_flushed(Application.Kind kind) {
        try (var application = kind.start(database(), tables);
                var crm = Crm.builder().storage(application.storage()).build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
            application.beginReading();
            application.current().persist(new HostNote(8));
            assertThat(desk.customers().find(ada.id())).isPresent();
            assertThat(desk.open(ada.id()).asText()).contains("Ada Lovelace");
            application.commit();
            assertThat(notes()).isEqualTo(1);
        }
    }

    private long notes() {
        try (var connection = tables.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from host_note")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @ParameterizedTest
    @EnumSource
    void when_work_is_due_is_looked_up_outside_of_the_transaction(Application.Kind kind) {
        try (var application = kind.start(database(), tables);
                var crm = Crm.builder().storage(application.storage()).build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var before = crm.nextDue();
            application.begin();
            var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
            var soon = Instant.now().plus(1, ChronoUnit.DAYS);
            desk.tasks().plan(NewTask.call(ada.id(), "Ask").dueAt(soon).remind(Duration.ofHours(1)));
            assertThat(crm.nextDue()).isEqualTo(before);
            assertThat(desk.customers().find(ada.id())).isPresent();
            application.rollback();
        }
    }

    @Test
    void the_page_tells_of_these_scenarios_and_no_others() throws IOException {
        assertThat(page().keySet()).isEqualTo(HostScenario.all().keySet());
        var names = Arrays.stream(Application.Kind.values())
                .map(Application.Kind::column)
                .toList();
        assertThat(page().values().stream()
                        .flatMap(row ->
                                Stream.of("work done", "events", "due work").map(row::get))
                        .flatMap(cell -> Arrays.stream(cell.split("; ")).skip(1))
                        .map(part -> part.split(": ")[0]))
                .as("kinds that cells name")
                .isSubsetOf(names);
    }

    /** What holds for one kind of applications only stands behind a semicolon, after its name. */
    private static String of(Application.Kind kind, String cell) {
        var parts = cell.split("; ");
        return Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split(": ", 2))
                .filter(part -> kind.column().equals(part[0]) || kind.column().startsWith(part[0] + ","))
                .map(part -> part[1])
                .reduce((any, nearer) -> nearer)
                .orElse(parts[0]);
    }

    /** Rows of the table by their first cell; of each row its cells by the head of their column. */
    private static Map<String, Map<String, String>> page() throws IOException {
        var rows = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| the application |"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|--"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        var page = new LinkedHashMap<String, Map<String, String>>();
        rows.subList(1, rows.size()).forEach(row -> page.put(row.get(0), cells(rows.get(0), row)));
        return page;
    }

    private static Map<String, String> cells(List<String> head, List<String> row) {
        var cells = new LinkedHashMap<String, String>();
        for (int column = 1; column < head.size(); column++) {
            cells.put(head.get(column), row.get(column));
        }
        return cells;
    }
}

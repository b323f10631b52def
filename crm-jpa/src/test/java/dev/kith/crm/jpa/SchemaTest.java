package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.jpa.schema.TableNames;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables are looked at before a storage starts, and made by whoever asks for it: whole, once, and never over what is there. */
class SchemaTest {
    private static final int TOGETHER = 8;
    private static final String SEED = """
            -- a table, and a row in it
            CREATE TABLE ${prefix}acme_stop (
                id INTEGER NOT NULL,
                PRIMARY KEY (id)
            );

            INSERT INTO ${prefix}acme_stop (id) VALUES (1);
            """;

    static List<Database> databases() {
        return TestServers.wanted().stream()
                .map(store -> Database.valueOf(store.toUpperCase(Locale.ROOT)))
                .toList();
    }

    static List<String> scripts(HikariDataSource connections) {
        return read(connections, "select script from kith_schema_history where script <> 'lock' order by script");
    }

    private static List<String> read(HikariDataSource connections, String query) {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            connection.rollback();
            return found;
        } catch (SQLException refused) {
            throw new IllegalStateException(query, refused);
        }
    }

    private static void run(HikariDataSource connections, List<String> statements) {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(String.join(";", statements), refused);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_storage_without_tables_is_refused_with_the_statements_that_make_them(Database database) {
        try (var connections = Databases.empty(database)) {
            assertThatThrownBy(() -> JpaStorage.over(connections))
                    .isInstanceOf(MisconfiguredException.class)
                    .message()
                    .contains("Schema.migrate")
                    .contains(Schema.of(database).statements());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_migrated_lacks_nothing_and_is_noted_once(Database database) {
        try (var connections = Databases.empty(database)) {
            var schema = Schema.of(database);
            run(connections, List.of("create table flyway_schema_history (version integer)"));
            var ran = schema.migrate(connections);
            var noted = scripts(connections);
            assertThat(schema.migrate(connections)).isEmpty();
            assertThat(ran).isEqualTo(noted);
            assertThat(schema.missing(connections)).isEmpty();
            assertThatCode(() -> schema.validate(connections)).doesNotThrowAnyException();
            assertThat(noted).hasSize(13).first().isEqualTo("V0001__customers.sql");
            assertThat(scripts(connections)).isEqualTo(noted);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_lost_index_is_told_and_made_again(Database database) {
        try (var connections = Databases.fresh(database)) {
            var schema = Schema.of(database);
            run(
                    connections,
                    List.of("drop index kith_task_assignee" + (database == Database.MARIADB ? " on kith_task" : "")));
            assertThat(schema.missing(connections))
                    .singleElement()
                    .asString()
                    .startsWith("CREATE INDEX kith_task_assignee ON kith_task");
            assertThatCode(() -> schema.validate(connections)).doesNotThrowAnyException();
            assertThat(schema.migrate(connections)).containsExactly("V0006__tasks.sql");
            assertThat(schema.missing(connections)).isEmpty();
        }
    }

    /** By it two are kept from having the same key. */
    @ParameterizedTest
    @MethodSource("databases")
    void without_a_unique_index_no_storage_starts(Database database) {
        try (var connections = Databases.fresh(database)) {
            run(
                    connections,
                    List.of("drop index kith_external_reference_key"
                            + (database == Database.MARIADB ? " on kith_external_reference" : "")));
            assertThatThrownBy(() -> JpaStorage.over(connections))
                    .isInstanceOf(MisconfiguredException.class)
                    .hasMessageContaining("CREATE UNIQUE INDEX kith_external_reference_key");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_column_that_a_later_script_adds_is_told(Database database) {
        try (var connections = Databases.fresh(database)) {
            run(connections, List.of("alter table kith_interaction_part drop column settled_on"));
            assertThat(Schema.of(database).missing(connections))
                    .containsExactly("ALTER TABLE kith_interaction_part ADD COLUMN settled_on DATE");
        }
    }

    /** However far it came: on two of the databases each statement is committed by itself. */
    @ParameterizedTest
    @MethodSource("databases")
    void a_migration_that_was_cut_off_goes_on(Database database) {
        var all = Schema.of(database).statements();
        for (int done : List.of(1, all.size() / 3, all.size() / 2, all.size() - 1)) {
            try (var connections = Databases.empty(database)) {
                run(connections, all.subList(0, done));
                Schema.of(database).migrate(connections);
                assertThat(Schema.of(database).missing(connections)).isEmpty();
                assertThat(scripts(connections)).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    /** As another migration tool leaves them. */
    @ParameterizedTest
    @MethodSource("databases")
    void tables_that_others_have_made_are_enough(Database database) {
        try (var connections = Databases.empty(database)) {
            run(connections, Schema.of(database).statements());
            assertThatCode(() -> JpaStorage.over(connections).close()).doesNotThrowAnyException();
            Schema.of(database).migrate(connections);
            assertThatThrownBy(() -> scripts(connections))
                    .as("nothing had to be noted")
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_table_of_another_application_is_left_alone_and_nothing_is_made(Database database) {
        try (var connections = Databases.empty(database)) {
            run(connections, List.of("create table kith_task (id integer)"));
            assertThatThrownBy(() -> Schema.of(database).migrate(connections))
                    .isInstanceOf(MisconfiguredException.class)
                    .hasMessageContaining("kith_task has no column")
                    .hasMessageContaining("assignee");
            assertThat(Schema.of(database).named(TableNames.prefixed("x_")).missing(connections))
                    .hasSameSizeAs(Schema.of(database).statements());
            assertThatThrownBy(() -> Schema.of(database).missing(connections))
                    .isInstanceOf(MisconfiguredException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void many_who_migrate_at_once_do_it_once(Database database) throws Exception {
        try (var connections = Databases.empty(database)) {
            var schema = Schema.of(database).with("acme-0001", SEED);
            var pool = Executors.newFixedThreadPool(TOGETHER);
            try {
                Callable<Boolean> migrating = () -> {
                    schema.migrate(connections);
                    return true;
                };
                for (var each : pool.invokeAll(
                        IntStream.range(0, TOGETHER).mapToObj(n -> migrating).toList())) {
                    assertThat(each.get()).isTrue();
                }
            } finally {
                pool.shutdownNow();
            }
            assertThat(scripts(connections)).hasSize(14);
            assertThat(read(connections, "select id from kith_acme_stop")).containsExactly("1");
            assertThat(schema.missing(connections)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_schema_and_a_prefix_of_their_own_are_looked_at_and_filled(Database database) {
        try (var connections = Databases.fresh(database)) {
            var schema = Schema.of(database).named(Databases.elsewhere(connections, "x_"));
            assertThat(schema.missing(connections)).hasSameSizeAs(schema.statements());
            schema.migrate(connections);
            assertThat(schema.missing(connections)).isEmpty();
        }
    }

    /** Who may only read and write starts, and may even be told to migrate. */
    @ParameterizedTest
    @MethodSource("databases")
    void the_user_of_an_application_needs_no_right_to_make_tables(Database database) {
        try (var owner = Databases.fresh(database);
                var application = Databases.ofReader(database, owner)) {
            assertThat(Schema.of(database).migrate(application)).isEmpty();
            assertThatCode(() -> JpaStorage.over(application).close()).doesNotThrowAnyException();
            assertThatThrownBy(() -> run(application, List.of("create table kith_other (id integer)")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_refused_statement_is_named_and_what_was_run_before_stays() {
        try (var connections = Databases.empty(Database.H2)) {
            var schema = Schema.of(Database.H2).with("acme-0001", "CREATE TABLE ${prefix}acme_x (a NONSENSE);\n");
            assertThatThrownBy(() -> schema.migrate(connections))
                    .isInstanceOf(StoreFailureException.class)
                    .hasMessageContaining("CREATE TABLE kith_acme_x")
                    .hasMessageContaining("acme-0001");
            assertThat(Schema.of(Database.H2).missing(connections)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a'b", "with blank", "lock", "V0001__customers.sql"})
    void a_script_has_a_name_of_its_own(String name) {
        assertThatThrownBy(() -> Schema.of(Database.H2).with(name, SEED)).isInstanceOf(MisconfiguredException.class);
    }

    @Test
    void two_scripts_have_two_names() {
        var one = Schema.of(Database.H2).with("acme-0001", SEED);
        assertThatThrownBy(() -> one.with("acme-0001", SEED)).isInstanceOf(MisconfiguredException.class);
    }

    @Test
    void what_takes_away_is_refused() {
        assertThatThrownBy(() -> Schema.of(Database.H2).with("acme-0002", "DROP TABLE ${prefix}acme_stop;\n"))
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageContaining("DROP TABLE kith_acme_stop");
    }

    /** What is never noted as made would be made again and again. */
    @Test
    void all_that_our_scripts_make_is_known() {
        var kinds = Stream.of(Database.values())
                .flatMap(database -> Schema.of(database).statements().stream())
                .map(sql -> sql.split("\\s+", 3))
                .map(words -> words[0] + " " + words[1])
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder("CREATE TABLE", "CREATE INDEX", "CREATE UNIQUE", "ALTER TABLE");
    }
}

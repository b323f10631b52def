package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application that makes its own tables by Flyway lets it make ours too, or has them made beside it. */
class FlywayTest {
    private static final String OF_THE_APPLICATION = "flyway_schema_history";
    private static final String OURS = "kith_flyway_history";
    private static final Path SCRIPTS = Path.of("src/main/resources/dev/kith/crm/jpa/schema");

    // What the page shows, word for word.
    // flyway
    static FluentConfiguration kith(DataSource owner, String database) { // h2, postgresql or mariadb
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:dev/kith/crm/jpa/schema/" + database)
                .table("kith_flyway_history") // not kith_schema_history, which is that of Schema.migrate
                .placeholders(Map.of("prefix", "kith_"))
                .baselineOnMigrate(true) // the schema is not empty: it holds your own tables
                .baselineVersion("0"); // the default, 1, would leave out our V0001
    }
    // end

    private static FluentConfiguration kith(DataSource owner, Database database) {
        return kith(owner, database.name().toLowerCase(Locale.ROOT));
    }

    /** As it runs its own scripts, with nothing set but their place. */
    private static FluentConfiguration application(DataSource owner) {
        return Flyway.configure().dataSource(owner).locations("classpath:com/acme/orders/migration");
    }

    /** Another DataSource: Flyway asks its own tables for no tenant. */
    private static HikariDataSource owner(Database database, DataSource connections) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(Databases.url(database, connections));
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }

    @ParameterizedTest
    @MethodSource("dev.kith.crm.jpa.SchemaTest#databases")
    void tables_that_flyway_has_made_lack_nothing(Database database) {
        try (var connections = Databases.empty(database);
                var owner = owner(database, connections)) {
            application(owner).load().migrate();
            kith(owner, database).load().migrate();
            assertThat(Schema.of(database).missing(connections)).isEmpty();
            assertThatCode(() -> Schema.of(database).validate(connections)).doesNotThrowAnyException();
            assertThatACustomerIsStored(connections, JpaSetup.DEFAULT);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.kith.crm.jpa.SchemaTest#databases")
    void each_history_lists_its_own_scripts(Database database) throws IOException {
        try (var connections = Databases.empty(database);
                var owner = owner(database, connections)) {
            application(owner).load().migrate();
            kith(owner, database).load().migrate();
            assertThat(listed(owner, OF_THE_APPLICATION)).containsExactly("V1__orders.sql", "V2__order_lines.sql");
            assertThat(listed(owner, OURS)).isEqualTo(files(database));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.kith.crm.jpa.SchemaTest#databases")
    void what_has_run_is_not_run_again(Database database) {
        try (var connections = Databases.empty(database);
                var owner = owner(database, connections)) {
            application(owner).load().migrate();
            kith(owner, database).load().migrate();
            assertThat(application(owner).load().migrate().migrationsExecuted).isZero();
            assertThat(kith(owner, database).load().migrate().migrationsExecuted)
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.kith.crm.jpa.SchemaTest#databases")
    void what_flyway_has_made_schema_migrate_leaves_alone(Database database) {
        try (var connections = Databases.empty(database);
                var owner = owner(database, connections)) {
            kith(owner, database).load().migrate();
            var before = tables(owner);
            assertThat(Schema.of(database).migrate(connections)).isEmpty();
            assertThat(tables(owner)).as("no history of its own either").isEqualTo(before);
        }
    }

    /** At the very first one: those of later scripts are not made, though they are not there. */
    @ParameterizedTest
    @MethodSource("dev.kith.crm.jpa.SchemaTest#databases")
    void flyway_fails_at_a_table_that_is_there_and_makes_none(Database database) {
        try (var connections = Databases.fresh(database);
                var owner = owner(database, connections)) {
            execute(owner, "drop table kith_tenant_attribute");
            var before = tables(owner);
            assertThatThrownBy(() -> kith(owner, database).load().migrate())
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("V0001__customers.sql");
            before.add(OURS);
            assertThat(tables(owner)).as("besides its own history").containsExactlyInAnyOrderElementsOf(before);
        }
    }

    /** With a history once begun, the application's scripts and ours come in any order. */
    @ParameterizedTest
    @MethodSource("dev.kith.crm.jpa.SchemaTest#databases")
    void the_scripts_of_the_application_run_before_and_after_schema_migrate(Database database) {
        try (var connections = Databases.empty(database);
                var owner = owner(database, connections)) {
            application(owner).target("1").load().migrate();
            Schema.of(database).migrate(connections);
            assertThat(application(owner).load().migrate().migrationsExecuted).isEqualTo(1);
            assertThat(listed(owner, OF_THE_APPLICATION)).containsExactly("V1__orders.sql", "V2__order_lines.sql");
            assertThat(Schema.of(database).missing(connections)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.kith.crm.jpa.SchemaTest#databases")
    void the_first_script_of_the_application_comes_before_our_tables(Database database) {
        try (var connections = Databases.fresh(database);
                var owner = owner(database, connections)) {
            assertThatThrownBy(() -> application(owner).load().migrate())
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("non-empty schema");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.kith.crm.jpa.SchemaTest#databases")
    void flyway_makes_them_with_another_prefix_in_another_schema(Database database) {
        try (var connections = Databases.empty(database);
                var owner = owner(database, connections)) {
            var setup = JpaSetup.DEFAULT.named(Databases.elsewhere(connections, "x_"));
            var schema = setup.names().schema().orElseThrow();
            application(owner).load().migrate();
            kith(owner, database)
                    .placeholders(Map.of("prefix", "x_"))
                    // Flyway quotes it; H2 has made it in capitals
                    .defaultSchema(database == Database.H2 ? schema.toUpperCase(Locale.ROOT) : schema)
                    .load()
                    .migrate();
            assertThat(setup.schema(database).missing(connections)).isEmpty();
            assertThat(tables(owner))
                    .as("in the schema of the connection")
                    .containsExactlyInAnyOrder("acme_order", "acme_order_line", OF_THE_APPLICATION);
            assertThatACustomerIsStored(connections, setup);
        }
    }

    @Test
    void the_page_shows_what_is_compiled() throws IOException {
        var source = Files.readString(Path.of("src/test/java/dev/kith/crm/jpa/FlywayTest.java"));
        var compiled = Pattern.compile("// flyway\n(.*?)// end", Pattern.DOTALL).matcher(source);
        assertThat(compiled.find()).isTrue();
        assertThat(flush(Files.readString(Path.of("../docs/tables-and-rooms.md"))))
                .contains(flush(compiled.group(1).stripTrailing()));
    }

    private static void assertThatACustomerIsStored(DataSource connections, JpaSetup setup) {
        try (var crm =
                Crm.builder().storage(JpaStorage.over(connections, setup)).build()) {
            var customers = crm.desk(Actor.employee("maria")).customers();
            var ada = customers.register(NewPerson.named("Ada", "Lovelace"));
            assertThat(customers.get(ada.id())).isEqualTo(ada);
        }
    }

    /** The files themselves, behind the baseline. */
    private static List<String> files(Database database) throws IOException {
        try (var files = Files.list(SCRIPTS.resolve(database.name().toLowerCase(Locale.ROOT)))) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    private static List<String> listed(DataSource owner, String history) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            var quote = connection.getMetaData().getIdentifierQuoteString();
            var listed = new ArrayList<String>();
            try (var rows = statement.executeQuery("select * from " + quote + history + quote + " order by 1")) {
                while (rows.next()) {
                    if (rows.getString("type").equals("SQL")) {
                        listed.add(rows.getString("script"));
                    }
                }
            }
            return listed;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** In small letters, those of the connection's schema. */
    private static List<String> tables(DataSource owner) {
        try (var connection = owner.getConnection();
                var tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            var names = new ArrayList<String>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return names;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void execute(DataSource owner, String sql) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** Each line from its first character on: the page shows it further left. */
    private static String flush(String text) {
        return text.lines().map(String::stripLeading).collect(Collectors.joining("\n", "\n", "\n"));
    }
}

package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.jpa.schema.TableNames;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prefix and schema are one setting: scripts, statements and the reading of failures follow it. */
class TableNamesTest {
    private static final ExternalReference ERP = new ExternalReference("erp", "K-7");
    private static final int POSTGRES_CUTS_AT = 63;
    private static final int LONGEST_PREFIX = 30;

    static List<Database> databases() {
        return TestServers.wanted().stream()
                .map(store -> Database.valueOf(store.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static Crm crm(DataSource connections, TableNames names) {
        Schema.of(connections).named(names).migrate(connections);
        return Crm.builder()
                .storage(JpaStorage.over(connections, JpaSetup.DEFAULT.named(names)))
                .build();
    }

    private static Customer register(Desk desk) {
        return refer(
                desk,
                desk.customers().register(NewPerson.named("Ada", "Lovelace").email("ada@example.org")));
    }

    private static Customer refer(Desk desk, Customer to) {
        return desk.customers().revise(to.id(), state -> state.referencedBy(Set.of(ERP)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_crm_works_and_fails_as_ever_on_tables_of_other_names(Database database) {
        try (var connections = Databases.empty(database);
                var crm = crm(connections, Databases.elsewhere(connections, "x_"))) {
            var desk = crm.desk(Actor.employee("maria"));
            var fresh =
                    desk.customers().register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"));
            var ada = refer(desk, fresh);
            desk.interactions().log(NewInteraction.call(ada.id()));
            assertThat(desk.customers()
                            .search(Query.where(
                                    ContactFacts.CONTACT_COUNT.is(1L).and(Customer.NAME.hasWords("ada"))))
                            .items())
                    .containsExactly(ada);
            assertThat(desk.interactions().facts(ada.id()).count()).isEqualTo(1);
            assertThat(desk.customers().history(ada.id(), Query.all()).items()).hasSize(2);
            var other = desk.customers().register(NewPerson.named("Charles", "Babbage"));
            assertThatThrownBy(() -> refer(desk, other))
                    .isInstanceOf(DuplicateException.class)
                    .hasMessageContaining("same external reference");
            assertThatThrownBy(() -> desk.customers().admit(fresh))
                    .isInstanceOf(DuplicateException.class)
                    .hasMessageContaining("same id");
            assertThatThrownBy(() -> desk.customers().revise(ada.id(), Version.FIRST, state -> state.noted("late")))
                    .isInstanceOf(StaleVersionException.class)
                    .hasMessageContaining("customer " + ada.id());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void three_crms_live_in_one_database_and_never_meet(Database database) {
        try (var connections = Databases.empty(database)) {
            var x = Databases.elsewhere(connections, "x_");
            try (var usual = crm(connections, TableNames.DEFAULT);
                    var one = crm(connections, x);
                    var two = crm(connections, new TableNames("y_", x.schema()))) {
                var desks = List.of(usual, one, two).stream()
                        .map(crm -> crm.desk(Actor.employee("maria")))
                        .toList();
                var files = desks.stream().map(TableNamesTest::register).toList();
                for (int i = 0; i < files.size(); i++) {
                    assertThat(desks.get(i).customers().search(Query.all()).items())
                            .containsExactly(files.get(i));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_statement_of_the_scripts_follows_the_names(Database database) {
        var names = TableNames.prefixed("x_").in("place");
        var statements = Schema.of(database).named(names).statements();
        assertThat(statements).isNotEmpty().noneMatch(statement -> statement.contains("kith_"));
        assertThat(statements).allMatch(statement -> statement.contains("place.x_"));
    }

    @Test
    void the_longest_name_behind_the_longest_prefix_is_cut_by_no_database() {
        var name = Pattern.compile("[^a-z_](p_[a-z_]+)");
        var names = TableNames.prefixed("p_");
        assertThat(Arrays.stream(Database.values())
                        .flatMap(database -> Schema.of(database).named(names).statements().stream())
                        .flatMap(statement -> name.matcher(statement).results())
                        .map(found -> found.group(1).substring("p_".length())))
                .isNotEmpty()
                .allMatch(found -> LONGEST_PREFIX + found.length() <= POSTGRES_CUTS_AT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X_",
                "7_",
                "_x",
                "a-",
                "a b",
                "a;drop table",
                "\"a",
                "\u00E4_",
                "p234567890123456789012345678901"
            })
    void a_prefix_that_is_no_plain_name_is_refused(String prefix) {
        assertThatThrownBy(() -> TableNames.prefixed(prefix))
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageContaining("their prefix is 1 to 30 of a-z 0-9 _");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Crm", "a.b", "a b", "1a"})
    void a_schema_that_is_no_plain_name_is_refused(String schema) {
        assertThatThrownBy(() -> TableNames.DEFAULT.in(schema))
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageContaining("their schema is 1 to 63 of a-z 0-9 _");
    }
}

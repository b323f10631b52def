package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a release left in a database is upgraded, and reads as it did. */
@ParameterizedClass
@MethodSource("dev.kith.crm.jpa.FrozenCopy#all")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTest {
    @Parameter
    FrozenCopy copy;

    private Upgraded upgraded;

    @BeforeParameterizedClassInvocation
    void upgrade() {
        upgraded = Upgraded.of(copy);
    }

    @AfterParameterizedClassInvocation
    void close() {
        upgraded.close();
    }

    /** How many of each kind, without what was retracted. */
    private record Found(
            int customers, int interactions, int tasks, int cadences, int sequences, int definitions, int imports) {
        static Found by(Desk desk) {
            return new Found(
                    count(desk.customers()::search),
                    count(desk.interactions()::search),
                    count(desk.tasks()::search),
                    count(desk.cadences()::search),
                    count(desk.sequences()::search),
                    count(desk.tenantAttributes()::search),
                    count(desk.exchange()::imports));
        }

        private static <A> int count(Function<Query<A>, Page<A>> search) {
            return search.apply(Query.all()).items().size();
        }
    }

    private Desk desk() {
        return FilledCrm.desk(upgraded.crm());
    }

    /** All scripts of today; they have the same names for each database. */
    private static List<String> scripts() {
        try (var connections = Databases.empty(Database.H2)) {
            return Schema.of(Database.H2).migrate(connections);
        }
    }

    @Test
    void only_the_scripts_that_followed_are_run() {
        var followed = new ArrayList<>(scripts());
        followed.removeAll(upgraded.before());
        assertThat(upgraded.ran()).isEqualTo(followed);
    }

    @Test
    void nothing_is_missing() {
        assertThat(Schema.of(copy.database()).missing(upgraded.connections())).isEmpty();
    }

    /** What has run is not run again: whoever changes it changes new databases only. */
    @Test
    void the_scripts_of_a_release_are_as_they_were() {
        assertThat(Schema.of(copy.database()).statements())
                .startsWith(copy.tables().toArray(String[]::new));
    }

    @Test
    void a_file_reads_as_it_did() {
        var ada = FilledCrm.ada(desk());
        assertThat(desk().open(ada.id()).asText()).isEqualTo(FrozenCopy.read(copy.file()));
    }

    @Test
    void all_rows_are_found() {
        assertThat(Found.by(desk())).isEqualTo(new Found(6, 6, 5, 3, 2, 8, 2));
    }

    @Test
    void the_rows_of_another_tenant_are_its_own() {
        assertThat(Found.by(FilledCrm.small(upgraded.crm()))).isEqualTo(new Found(1, 1, 1, 0, 0, 1, 0));
    }

    @Test
    void the_history_of_a_file_is_told() {
        var history = desk().customers().history(FilledCrm.ada(desk()).id(), Query.all());
        assertThat(history.items()).hasSize(11);
    }

    @Test
    void an_amended_call_has_its_former_state() {
        var call = desk().interactions()
                .search(Query.where(Content.OUTCOME.startsWith("Wants")))
                .items()
                .get(0);
        assertThat(desk().interactions().revisions(call.id()))
                .extracting(revision ->
                        revision.entry().content().promises().get(0).settled().isPresent())
                .containsExactlyInAnyOrder(true, false);
    }

    /** MariaDB fills a new column of rows that are there with zeros, and refuses new rows only. No other tenant notices. */
    @Test
    void a_new_tenant_writes_into_every_table() {
        var context = CallContext.of(Actor.employee("maria")).in(new TenantId("new"));
        var desk = upgraded.crm().desk(context);
        new FilledRows(desk).many();
        assertThat(Found.by(desk)).isEqualTo(new Found(6, 6, 5, 3, 2, 8, 2));
    }
}

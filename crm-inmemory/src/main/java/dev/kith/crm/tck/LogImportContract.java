package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportRun;
import dev.kith.crm.exchange.ImportRun.Counts;
import dev.kith.crm.exchange.RowOutcome;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.exchange.RowOutcome.Rejected;
import dev.kith.crm.exchange.RowOutcome.Skipped;
import dev.kith.crm.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Imports of interactions, and imports that are taken back. */
abstract class LogImportContract extends Desks {
    private static final String LOG = """
            date,channel,direction,customer,employee,summary
            2025-03-03 09:30,e-mail,inbound,ada@example.org,,Asked for an offer
            2025-03-04T16:10:00Z,phone,outbound,Ada Lovelace,maria,Talked it through
            04.03.2025,letter,outbound,Grace Hopper,maria,Sent the manual
            2025-03-03 09:30,e-mail,inbound,ada@example.org,,Asked for an offer
            2025-03-05,phone,inbound,Nobody There,,
            2025-03-05,pigeon,inbound,Ada Lovelace,,
            """;

    @Test
    @Rule("S-308")
    void interactions_of_a_table_are_logged_once() {
        desk().exchange().run(Tables.customers(Tables.PEOPLE), outcome -> {});
        var file = Tables.of(ImportFile.Kind.INTERACTIONS, LOG);
        var foreseen = new ArrayList<RowOutcome>();
        desk().exchange().tryOut(file, foreseen::add);
        var told = new ArrayList<RowOutcome>();
        desk().exchange().run(file, told::add);
        assertThat(told).isEqualTo(foreseen);
        assertThat(told.subList(0, 4))
                .containsExactly(new Created(2), new Created(3), new Created(4), new Skipped(5, List.of()));
        assertThat(told.subList(4, 6))
                .extracting(outcome -> ((Rejected) outcome).reasons().get(0).code())
                .containsExactly("import.nobody", "code.unknown");
        var ada = desk().customers().findByEmail("ada@example.org").get(0).customer();
        assertThat(desk().interactions().timeline(ada.id(), Query.all()).items())
                .extracting(entry -> entry.happened().toString())
                .containsExactly("2025-03-04T16:10:00Z", "2025-03-03T09:30:00Z");
        assertThat(desk().exchange().run(file, outcome -> {}).counts()).isEqualTo(new Counts(0, 0, 4, 2));
        assertThat(desk().interactions().facts(ada.id()).count()).isEqualTo(2);
    }

    @Test
    @Rule("S-309")
    void an_import_is_taken_back_where_nobody_has_touched_it() {
        desk().customers().register(NewPerson.named("Grace", "Hopper").email("grace@example.org"));
        var people = desk().exchange().run(Tables.customers(Tables.PEOPLE), outcome -> {});
        var log = desk().exchange().run(Tables.of(ImportFile.Kind.INTERACTIONS, LOG), outcome -> {});
        var alan = desk().customers()
                .search(Query.where(Customer.NAME.is("Alan Turing")))
                .items()
                .get(0);
        desk().customers().revise(alan.id(), state -> state.noted("touched"));
        var left = new ArrayList<Long>();
        assertThat(desk().exchange()
                        .revert(log.id(), item -> left.add(item.row()))
                        .state())
                .isEqualTo(ImportRun.State.REVERTED);
        assertThat(left).isEmpty();
        desk().exchange().revert(people.id(), item -> left.add(item.row()));
        var ada = desk().customers().findByEmail("ada@example.org").get(0).customer();
        assertThat(ada.status().archived()).isPresent();
        assertThat(desk().interactions().facts(ada.id()).count()).isZero();
        // Grace was there before, and Alan was touched
        assertThat(left).containsExactly(2L, 6L);
        assertThat(desk().customers().get(alan.id()).status().archived()).isEmpty();
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tenants: they share a store, and nothing else. */
abstract class TenantsContract extends Contract {
    private final TenantId neighbour = freshTenant();
    private final Customer ours = samples.person("Ada", "Lovelace");
    private final Customer theirs = samples.person(ours.id().value(), "Charles", "Babbage");
    private final Customer onlyTheirs = samples.person("Mary", "Somerville");
    private final Interaction entry = samples.call(ours);
    private final Interaction onlyTheirEntry = samples.mail(ours);

    @Test
    @Rule("S-140")
    void a_repository_meets_rows_of_its_tenant_only() {
        add(ours);
        nextDoor(unit -> {
            added(unit, theirs);
            added(unit, onlyTheirs);
        });
        var ids = List.of(ours.id(), onlyTheirs.id());
        run(unit -> {
            var repository = unit.of(Customer.TYPE);
            assertThat(repository.find(ours.id())).contains(ours);
            assertThat(repository.find(onlyTheirs.id())).isEmpty();
            assertThat(repository.lock(ours.id())).contains(ours);
            assertThat(repository.lock(onlyTheirs.id())).isEmpty();
            assertThat(repository.findAll(ids).values()).containsExactly(ours);
            assertThat(repository.count(Scans.everything())).isEqualTo(1);
            assertThat(repository.search(Scans.all(Customer.TYPE)).items()).containsExactly(ours);
        });
    }

    @Test
    @Rule("S-141")
    void writing_touches_rows_of_its_tenant_only() {
        add(ours);
        nextDoor(unit -> added(unit, theirs));
        run(unit -> replace(unit, ours, state -> state.noted("ours")));
        nextDoor(unit -> assertThat(unit.of(Customer.TYPE).find(theirs.id())).contains(theirs));
        nextDoor(unit -> added(unit, onlyTheirs));
        assertThatThrownBy(() -> run(unit -> replace(unit, onlyTheirs, state -> state.noted("ours"))))
                .isInstanceOf(StaleVersionException.class);
        nextDoor(
                unit -> assertThat(unit.of(Customer.TYPE).find(onlyTheirs.id())).contains(onlyTheirs));
    }

    @Test
    @Rule("S-142")
    void the_log_meets_entries_of_its_tenant_only() {
        fillBoth();
        run(unit -> {
            var log = unit.port(InteractionLog.class);
            var all = Scans.all(Interaction.TYPE);
            assertThat(log.find(entry.id())).contains(entry);
            assertThat(log.find(onlyTheirEntry.id())).isEmpty();
            assertThat(log.search(all).items()).containsExactly(entry);
            assertThat(log.timeline(ours.id(), all).items()).containsExactly(entry);
            assertThat(log.append(List.of(onlyTheirEntry))).isEmpty();
        });
    }

    @Test
    @Rule("S-143")
    void facts_move_in_their_tenant_only() {
        fillBoth();
        assertThat(facts(ours.id()).count()).isEqualTo(1);
        run(unit -> unit.port(ContactFactsLedger.class).merge(ContactFacts.of(ours.id(), entry)));
        assertThat(facts(ours.id()).count()).isEqualTo(2);
        nextDoor(unit -> assertThat(unit.port(ContactFactsLedger.class)
                        .find(ours.id())
                        .orElseThrow()
                        .count())
                .isEqualTo(2));
    }

    @Test
    @Rule("S-144")
    void relations_and_derived_fields_do_not_lead_to_another_tenant() {
        fillBoth();
        var mailed = Interaction.OF_CUSTOMER.some(Interaction.CHANNEL.in(List.of(onlyTheirEntry.channel())));
        assertThat(found(mailed)).isEmpty();
        assertThat(found(ContactFacts.CONTACT_COUNT.is(1L))).containsExactly(ours);
        Criterion<Customer> reached = Customer.CONTACT_POINTS.some(Criterion.everything());
        assertThat(found(reached)).isEmpty();
    }

    private void fillBoth() {
        add(ours);
        log(entry);
        nextDoor(unit -> {
            added(unit, theirs.alsoReachedBy(ContactPoint.email("c@example.org")));
            logged(unit, List.of(entry, onlyTheirEntry));
        });
    }

    /** Works next door. */
    private void nextDoor(Consumer<UnitOfWork> work) {
        storage().inTransaction(in(neighbour), Visibility.all(), unit -> {
            work.accept(unit);
            return neighbour;
        });
    }
}

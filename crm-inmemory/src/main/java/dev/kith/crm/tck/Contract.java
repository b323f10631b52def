package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;

/** What the groups of the kit share: a tenant of their own for each test, and short words for what most of them do. */
abstract class Contract {
    private static final SecureRandom RANDOM = new SecureRandom();

    final Samples samples = new Samples();
    private final TenantId tenant = freshTenant();
    private CrmStorage storage;

    @BeforeEach
    void openStore() {
        storage = harness().storage();
    }

    abstract StoreHarness harness();

    static TenantId freshTenant() {
        return new TenantId("kit-" + Long.toHexString(RANDOM.nextLong()) + Long.toHexString(RANDOM.nextLong()));
    }

    final CrmStorage storage() {
        return storage;
    }

    final TenantId tenant() {
        return tenant;
    }

    static CallContext in(TenantId where) {
        return CallContext.of(Actor.engine("kit")).in(where);
    }

    final <T> T unit(CrmStorage.Work<T> work) {
        return storage.inTransaction(in(tenant), Visibility.all(), work);
    }

    /** As the core does it: what the store calls retryable is tried again, in a new unit. */
    final <T> T raced(CrmStorage.Work<T> work) {
        while (true) {
            try {
                return unit(work);
            } catch (StoreFailureException lost) {
                assertThat(lost.retryable()).isTrue();
            }
        }
    }

    final void run(Consumer<UnitOfWork> work) {
        unit(unit -> {
            work.accept(unit);
            return tenant;
        });
    }

    final void add(Customer... customers) {
        add(List.of(customers));
    }

    final void add(List<Customer> customers) {
        run(unit -> customers.forEach(customer -> added(unit, customer)));
    }

    static void added(UnitOfWork unit, Customer customer) {
        unit.of(Customer.TYPE).add(customer);
        unit.port(ContactFactsLedger.class).open(customer.id());
    }

    /** As the use case does it: the entry and the facts that follow from it. */
    static void logged(UnitOfWork unit, List<Interaction> entries) {
        unit.port(InteractionLog.class).append(entries);
        entries.forEach(entry -> entry.customers()
                .forEach(customer -> unit.port(ContactFactsLedger.class).merge(ContactFacts.of(customer, entry))));
    }

    final void log(Interaction... entries) {
        run(unit -> logged(unit, List.of(entries)));
    }

    final Optional<Interaction> logged(InteractionId id) {
        return unit(unit -> unit.port(InteractionLog.class).find(id));
    }

    final ContactFacts facts(CustomerId id) {
        return unit(unit -> unit.port(ContactFactsLedger.class).find(id)).orElseThrow();
    }

    final long count(Criterion<Customer> where) {
        return unit(unit -> unit.of(Customer.TYPE).count(where));
    }

    final List<Customer> found(Criterion<Customer> where) {
        return found(where, Sort.none());
    }

    final List<Customer> found(Criterion<Customer> where, Sort<Customer> sort) {
        return unit(unit -> unit.of(Customer.TYPE).search(Scans.of(Customer.TYPE, where, sort, Query.MOST)))
                .items();
    }

    final Optional<Customer> stored(CustomerId id) {
        return unit(unit -> unit.of(Customer.TYPE).find(id));
    }

    static void replace(UnitOfWork unit, Customer before, UnaryOperator<Customer> change) {
        unit.of(Customer.TYPE).replace(new Change<>(before, next(change.apply(before))));
    }

    /** The same state with the next version, as the use case makes it. */
    static Customer next(Customer state) {
        return like(state, state.id(), state.version().next());
    }

    /** The same state of another customer or of another version. */
    static Customer like(Customer state, CustomerId id, Version version) {
        return new Customer(
                id,
                version,
                state.name(),
                state.otherNames(),
                state.contactPoints(),
                state.dates(),
                state.communication(),
                state.status(),
                state.tags(),
                state.references(),
                state.responsible(),
                state.notes(),
                state.attributes());
    }
}

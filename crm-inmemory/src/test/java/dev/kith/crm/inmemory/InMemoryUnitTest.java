package dev.kith.crm.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.tck.Generator;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InMemoryUnitTest {
    /** An aggregate of a vendor, of which the store has never heard. */
    record Truck(UUID id, Version version, String plate, long load, CustomerId owner) {
        static final OrderedField<Truck, UUID> ID =
                OrderedField.of(Truck.class, "id", FieldType.ID, truck -> Optional.of(truck.id()));
        static final TextField<Truck> PLATE = TextField.of(Truck.class, "plate", truck -> Optional.of(truck.plate()));
        static final OrderedField<Truck, Long> LOAD =
                OrderedField.of(Truck.class, "load", FieldType.WHOLE, truck -> Optional.of(truck.load()));
        static final AggregateType<Truck, UUID> TYPE = AggregateType.of("acme.truck", Truck.class, ID)
                .versioned(Truck::version)
                .with(List.of(PLATE, LOAD))
                .belongingTo(truck -> List.of(truck.owner()));
    }

    private final InMemoryStorage storage = InMemoryStorage.create();
    private final Generator generator = new Generator(1);
    private final Customer owner = generator.customer();
    private final Truck small = new Truck(generator.id(), Version.FIRST, "B-KT 7", 3, owner.id());
    private final Truck large = new Truck(
            generator.id(), Version.FIRST, "B-KT 1", 12, generator.customer().id());

    @AfterEach
    void close() {
        storage.close();
    }

    private <T> T unit(Visibility visibility, CrmStorage.Work<T> work) {
        return storage.inTransaction(CallContext.of(Actor.engine("test")), visibility, work);
    }

    private <T> T unit(CrmStorage.Work<T> work) {
        return unit(Visibility.all(), work);
    }

    private Optional<Truck> truck(Visibility visibility, Truck truck) {
        return unit(visibility, unit -> unit.of(Truck.TYPE).find(truck.id()));
    }

    private boolean fill(UnitOfWork unit) {
        unit.of(Customer.TYPE).add(owner);
        unit.of(Truck.TYPE).add(small);
        unit.of(Truck.TYPE).add(large);
        return true;
    }

    @Test
    void serves_aggregates_of_vendors_by_their_description() {
        assertThat(storage.serves(Truck.TYPE)).isTrue();
        unit(this::fill);
        var heavier = new Truck(small.id(), small.version().next(), small.plate(), 20, owner.id());
        unit(unit -> {
            unit.of(Truck.TYPE).replace(new Change<>(small, heavier));
            return true;
        });
        var byLoad = new Scan<>(
                Truck.LOAD.above(5L), Truck.TYPE.total(Truck.LOAD.descending()), Query.MOST, Optional.empty());
        assertThat(unit(unit -> unit.of(Truck.TYPE).search(byLoad)).items()).containsExactly(heavier, large);
        assertThat(truck(Visibility.all(), large)).contains(large);
    }

    @Test
    void shows_aggregates_of_vendors_with_the_customers_they_belong_to() {
        unit(this::fill);
        var narrow = new Visibility() {
            @Override
            @SuppressWarnings("unchecked") // the branch has asked for the type
            public <A> Criterion<A> of(Class<A> type) {
                return type == Customer.class ? (Criterion<A>) Customer.ID.is(owner.id()) : Criterion.everything();
            }
        };
        assertThat(truck(narrow, small)).contains(small);
        assertThat(truck(narrow, large)).isEmpty();
    }

    @Test
    void a_row_that_stays_locked_is_a_failure_that_may_be_retried() {
        unit(this::fill);
        unit(unit -> {
            unit.of(Customer.TYPE).lock(owner.id());
            var other = CompletableFuture.supplyAsync(
                    () -> unit(waiting -> waiting.of(Customer.TYPE).lock(owner.id())));
            assertThatThrownBy(other::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            StoreFailureException.class,
                            lost -> assertThat(lost.retryable()).isTrue());
            return true;
        });
    }

    @Test
    void a_port_is_good_only_inside_its_unit() {
        var leaked = unit(unit -> unit.of(Customer.TYPE));
        assertThatThrownBy(() -> leaked.find(owner.id())).isInstanceOf(IllegalUseException.class);
        assertThatThrownBy(() -> leaked.add(owner)).isInstanceOf(IllegalUseException.class);
    }

    @Test
    void a_port_of_somebody_else_is_refused() {
        interface Strange extends StoragePort {}
        assertThatThrownBy(() -> unit(unit -> unit.port(Strange.class))).isInstanceOf(IllegalUseException.class);
    }

    @Test
    void a_closed_storage_is_refused() {
        storage.close();
        assertThatThrownBy(() -> unit(this::fill)).isInstanceOf(IllegalUseException.class);
    }
}

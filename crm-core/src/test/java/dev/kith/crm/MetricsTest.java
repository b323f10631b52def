package dev.kith.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.metric.Metrics;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host's monitoring is told. */
class MetricsTest {
    private static final CustomerId NOBODY = new CustomerId(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));

    private final List<String> told = new ArrayList<>();
    private final FakeStorage storage = new FakeStorage();
    private final Crm crm = Crm.builder()
            .storage(storage)
            .metrics(new Metrics() {
                @Override
                public void unit(String outcome, Duration took, int attempts) {
                    told.add(outcome + " at attempt " + attempts + (took.isNegative() ? ", before it began" : ""));
                }

                @Override
                public void event(String type) {
                    told.add(type);
                }
            })
            .build();
    private final Desk desk = crm.desk(Actor.employee("maria"));

    /** What the tenant has defined is read in a unit of its own, once in ten seconds. */
    @BeforeEach
    void know() {
        desk.attributes(Customer.class);
        told.clear();
    }

    @AfterEach
    void close() {
        crm.close();
    }

    private void register(Desk by) {
        by.customers().register(NewPerson.named("Ada", "Lovelace"));
    }

    @Test
    void aCallIsOneUnitWithItsEvents() {
        register(desk);
        assertThat(told).containsExactly("customer.registered", "ok at attempt 1");
    }

    @Test
    void callsInOneUnitAreToldAsOne() {
        desk.doInTransaction(unit -> {
            register(unit);
            register(unit);
        });
        assertThat(told).containsExactly("customer.registered", "customer.registered", "ok at attempt 1");
    }

    @Test
    void aFailureIsToldByItsCode() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> desk.customers().revise(NOBODY, state -> state));
        assertThat(told).containsExactly("KITH-200 at attempt 1");
    }

    @Test
    void whatSomebodyElseThrowsIsToldWithoutAName() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> desk.doInTransaction(unit -> {
                    throw new ArithmeticException("Ada Lovelace");
                }));
        assertThat(told).containsExactly("failed at attempt 1");
    }

    @Test
    void aRaceThatIsWonLaterIsOneUnit() {
        storage.failures.add(new StoreFailureException("lost", true, new IllegalStateException()));
        desk.customers().find(NOBODY);
        assertThat(told).containsExactly("ok at attempt 2");
    }

    @Test
    void aStoreThatFailsIsToldOnce() {
        storage.failures.add(new StoreFailureException("gone", false, new IllegalStateException()));
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> desk.customers().find(NOBODY));
        assertThat(told).containsExactly("KITH-600 at attempt 1");
    }

    @Test
    void metricsThatThrowKeepNobodyFromWorking() {
        try (var other = Crm.builder()
                .storage(storage)
                .metrics(new Metrics() {
                    @Override
                    public void unit(String outcome, Duration took, int attempts) {
                        throw new NoSuchMethodError("of another version");
                    }

                    @Override
                    public void event(String type) {
                        throw new IllegalStateException("full");
                    }

                    @Override
                    public void watch(Supplier<Optional<Duration>> lag) {
                        throw new IllegalStateException("full");
                    }
                })
                .build()) {
            var maria = other.desk(Actor.employee("maria"));
            maria.attributes(Customer.class);
            var before = storage.commits;
            register(maria);
            assertThat(storage.commits).isEqualTo(before + 1);
        }
    }
}

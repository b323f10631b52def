package dev.kith.examples.erp;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A test of the extension on each store: what it means depends on none. */
@ParameterizedClass
@MethodSource("dev.kith.examples.erp.Store#wanted")
abstract class OnEachStore {
    @Parameter
    Store store;

    Desk desk;

    @BeforeEach
    void beginATenant() {
        desk = tenant();
        desk.facade(NumberRanges.class).open(NewNumberRange.ofCustomers("C-", 10_001));
    }

    /** A tenant without a range. */
    final Desk tenant() {
        return desk(0, new TenantId(UUID.randomUUID().toString()));
    }

    /** The tenant of the test, as another JVM sees it. */
    final Desk elsewhere() {
        return desk(1, desk.context().tenant());
    }

    private Desk desk(int crm, TenantId tenant) {
        Crm of = store.crms().get(crm);
        return of.desk(CallContext.of(Actor.employee("maria")).in(tenant));
    }

    final Customer register(NewPerson command) {
        return desk.customers().get(desk.customers().register(command).id());
    }

    final DeliveryStops stops() {
        return desk.facade(DeliveryStops.class);
    }

    /** Does all at once, each on a thread of its own. */
    static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        var pool = Executors.newFixedThreadPool(works.size());
        try {
            var results = new ArrayList<T>();
            for (var end : works.stream().map(pool::submit).toList()) {
                results.add(end.get(120, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}

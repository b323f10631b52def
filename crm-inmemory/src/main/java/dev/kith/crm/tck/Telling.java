package dev.kith.crm.tck;

import dev.kith.crm.Crm;
import dev.kith.crm.CrmBuilder;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.event.Delivery;
import dev.kith.crm.event.DeliveryLimits;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;

/** Events of a vendor, which nobody else hears of. What has failed comes again at once. */
abstract class Telling extends Desks {
    static final int MOST = 4;
    static final Duration AGE = Duration.ofDays(3);

    /** Nobody else's, since subscriptions are stored for all tenants. */
    final String subscription = tenant().value();

    final EventType<Told> event = new EventType<>(subscription + ".told", 1, Told.class);
    final EventType<Told> further = new EventType<>(subscription + ".told", 2, Told.class);
    final CustomerId ada = new CustomerId(samples.id());
    final CustomerId bob = new CustomerId(samples.id());
    final List<Delivery> heard = Collections.synchronizedList(new ArrayList<>());
    Instant now = NOW;

    /** Of something that happened to something. */
    record Told(UUID id, Instant at, CallContext by, CustomerId customer, UUID subject) implements DomainEvent {}

    /** Makes events. */
    interface Tell {
        Told of(CustomerId customer);

        Told more(CustomerId customer);
    }

    @FunctionalInterface
    interface Hearing {
        void hear(Delivery delivery) throws Exception;
    }

    @AfterEach
    void unsubscribe() {
        storage().subscriptions().remove(subscription, Set.of());
        storage().subscriptions().remove(subscription + "-2", Set.of());
    }

    static void runAll(Crm crm) {
        while (crm.runDue(1_000).more()) {
            // until nothing more is due
        }
    }

    final Crm telling(Consumer<CrmBuilder> with) {
        return built(builder -> {
            builder.clock(() -> now).extension(new Talking()).deliveryLimits(limits(Duration.ofHours(1)));
            with.accept(builder);
        });
    }

    final Crm hearing(Hearing hearing) {
        return hearing(Duration.ofHours(1), hearing);
    }

    final Crm hearing(Duration lease, Hearing hearing) {
        return telling(builder -> builder.deliveryLimits(limits(lease))
                .afterCommit(subscription, (delivery, desk) -> hearing.hear(delivery), event));
    }

    static DeliveryLimits limits(Duration lease) {
        return new DeliveryLimits(MOST, AGE, lease, Duration.ofNanos(1), Duration.ofNanos(1));
    }

    final Told tell(Crm crm, CustomerId customer) {
        return crm.desk(context(tenant()).correlatedBy("request-7"))
                .facade(Tell.class)
                .of(customer);
    }

    /** A vendor's extension. */
    final class Talking implements CrmExtension {
        @Override
        public String name() {
            return "kit.talking";
        }

        @Override
        public void contribute(Contributions to) {
            to.facade(Tell.class, bench -> new Tell() {
                @Override
                public Told of(CustomerId customer) {
                    return told(bench, event, customer);
                }

                @Override
                public Told more(CustomerId customer) {
                    return told(bench, further, customer);
                }
            });
        }

        private static Told told(Workbench bench, EventType<Told> type, CustomerId customer) {
            return bench.inTransaction(unit -> {
                var told = new Told(bench.newId(), bench.now(), bench.context(), customer, bench.newId());
                bench.emit(type, told);
                return told;
            });
        }
    }
}

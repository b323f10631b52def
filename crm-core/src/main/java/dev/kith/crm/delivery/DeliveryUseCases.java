package dev.kith.crm.delivery;

import dev.kith.crm.event.Delivery;
import dev.kith.crm.event.DeliveryLimits;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.NotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

record DeliveryUseCases(Workbench bench, DeliveryLimits limits) implements Deliveries {
    private static final int MOST = 1_000;

    @Override
    public List<DeadDelivery> dead(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalUseException("a list holds 1 to " + MOST + " dead deliveries; pass such a limit");
        }
        return bench.inTransaction(unit -> unit.port(Outbox.class).dead(limit)).stream()
                .map(DeliveryUseCases::told)
                .toList();
    }

    private static DeadDelivery told(Outbox.Dead dead) {
        var entry = dead.entry();
        var delivery = new Delivery(
                entry.id(),
                entry.event(),
                entry.cause(),
                entry.subject(),
                entry.customer(),
                entry.at(),
                entry.by(),
                entry.correlationId(),
                dead.attempts());
        return new DeadDelivery(entry.subscription(), delivery, dead.reason());
    }

    @Override
    public void requeue(UUID key) {
        var expires = bench.now().plus(limits.age());
        changed(key, outbox -> outbox.requeue(key, expires));
    }

    @Override
    public void forget(UUID key) {
        changed(key, outbox -> outbox.forget(key));
    }

    private void changed(UUID key, Predicate<Outbox> change) {
        bench.inTransaction(unit -> {
            if (!change.test(unit.port(Outbox.class))) {
                throw new NotFoundException("dead delivery", key.toString());
            }
            return key;
        });
    }
}

package dev.kith.examples.erp;

import dev.kith.crm.extension.Lookup;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.Version;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Leads each call to the use case that does it. */
final class DeliveryStopUseCases extends Lookup.OfType<DeliveryStop, DeliveryStopId> implements DeliveryStops {
    DeliveryStopUseCases(Workbench bench) {
        super(bench, DeliveryStop.TYPE);
    }

    @Override
    public DeliveryStop plan(NewDeliveryStop command) {
        Objects.requireNonNull(command, "command");
        return new PlanStop(bench).plan(command);
    }

    @Override
    public DeliveryStop revise(DeliveryStopId id, Version seen, UnaryOperator<DeliveryStop> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(change, "change");
        return new MoveStop(bench).revise(id, seen, change);
    }

    @Override
    public DeliveryStop deliver(DeliveryStopId id) {
        Objects.requireNonNull(id, "id");
        return new MoveStop(bench).to(DeliveryStop.State.DELIVERED, DeliveryStopEvent.DELIVERED, id);
    }

    @Override
    public DeliveryStop miss(DeliveryStopId id) {
        Objects.requireNonNull(id, "id");
        return new MoveStop(bench).to(DeliveryStop.State.MISSED, DeliveryStopEvent.MISSED, id);
    }
}

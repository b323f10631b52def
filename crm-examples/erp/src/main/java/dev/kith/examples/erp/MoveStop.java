package dev.kith.examples.erp;

import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Revising;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes planned stops. */
record MoveStop(Workbench bench) {
    DeliveryStop revise(DeliveryStopId id, Version seen, UnaryOperator<DeliveryStop> change) {
        return telling(DeliveryStopEvent.REVISED)
                .revise(id, Optional.of(seen), stop -> change.apply(planned(stop)), MoveStop::violations);
    }

    /** The worth is fixed, too: the credit was checked for it. */
    private static List<Violation> violations(Change<DeliveryStop> change) {
        return Stream.of(
                        Revising.fixed(change, "customer", DeliveryStop::customer),
                        Revising.fixed(change, "worth", DeliveryStop::worth),
                        Revising.fixed(change, "state", DeliveryStop::state))
                .flatMap(List::stream)
                .toList();
    }

    DeliveryStop to(DeliveryStop.State state, EventType<DeliveryStopEvent.Changed> told, DeliveryStopId id) {
        return telling(told).under(id, stop -> planned(stop).in(state));
    }

    private Revising<DeliveryStop, DeliveryStopId> telling(EventType<DeliveryStopEvent.Changed> told) {
        return new Revising<>(
                bench,
                DeliveryStop.TYPE,
                DeliveryStop::at,
                (record, change) ->
                        bench.emit(told, new DeliveryStopEvent.Changed(record.id(), record.at(), record.by(), change)));
    }

    private static DeliveryStop planned(DeliveryStop stop) {
        if (stop.state() != DeliveryStop.State.PLANNED) {
            throw new RefusedException(Refusal.of(
                    "acme.not-planned",
                    "delivery stop " + stop.id() + " is " + stop.state()
                            + ", so it cannot be changed any more; plan another one"));
        }
        return stop;
    }
}

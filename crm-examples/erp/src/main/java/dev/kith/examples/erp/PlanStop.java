package dev.kith.examples.erp;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a stop. */
record PlanStop(Workbench bench) {
    DeliveryStop plan(NewDeliveryStop command) {
        bench.check(command, violations(command));
        var fresh = new DeliveryStop(
                new DeliveryStopId(bench.newId()),
                Version.FIRST,
                command.customer(),
                command.day(),
                command.address(),
                command.worth(),
                DeliveryStop.State.PLANNED,
                attributes(command));
        return bench.inTransaction(unit -> {
            if (unit.of(Customer.TYPE).find(fresh.customer()).isEmpty()) {
                throw new NotFoundException(Customer.TYPE.name(), fresh.customer());
            }
            var record = bench.add(DeliveryStop.TYPE, fresh);
            bench.emit(
                    DeliveryStopEvent.PLANNED,
                    new DeliveryStopEvent.Planned(record.id(), record.at(), record.by(), fresh));
            return fresh;
        });
    }

    /** What depends on what is registered, and on what stores keep; the annotations know the rest. */
    private List<Violation> violations(NewDeliveryStop command) {
        var violations = new ArrayList<Violation>(
                bench.attributes(DeliveryStop.class).violations(command.attributes(), Optional.empty()));
        if (!Instants.inRange(command.day())) {
            violations.add(Violation.of("instant.range").in("day"));
        }
        return violations;
    }

    private Attributes attributes(NewDeliveryStop command) {
        return bench.attributes(DeliveryStop.class).begun(command.attributes());
    }
}

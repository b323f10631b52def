package dev.kith.examples.erp;

import dev.kith.crm.customer.Customers;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Tasks;
import java.time.LocalDate;

/** What follows from a delivery, in its transaction. */
final class FollowUp {
    private FollowUp() {}

    /** Logs the delivery note, and lets the responsible employee ask on the next day, if there is one. */
    static void arrival(DeliveryStopEvent.Changed event, Workbench bench) {
        var stop = event.change().after();
        bench.facade(Interactions.class)
                .log(NewInteraction.by(ErpExtension.EDI, Direction.OUTBOUND, stop.customer())
                        .at(event.at())
                        .summary("Delivery note sent")
                        .linkedTo(DeliveryStop.TYPE.name(), stop.id().toString()));
        var today = LocalDate.ofInstant(event.at(), bench.settings().zone());
        bench.facade(Customers.class)
                .get(stop.customer())
                .responsible()
                .ifPresent(employee -> bench.facade(Tasks.class)
                        .plan(NewTask.call(stop.customer(), "Ask whether all arrived well")
                                .dueOn(today.plusDays(1))
                                .assignedTo(employee.value())
                                .comingFrom(DeliveryStop.TYPE.name(), stop.id().toString())));
    }
}

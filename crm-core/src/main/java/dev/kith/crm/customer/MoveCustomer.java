package dev.kith.crm.customer;

import dev.kith.crm.customer.CustomerStatus.End;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.PartialDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Moves a file to where only a use case of its own can: out of use and back, to its end and back. */
record MoveCustomer(Workbench bench) {
    Customer archive(CustomerId id) {
        return moved(
                id,
                CustomerEvent.ARCHIVED,
                status -> status.archived().isPresent() ? status : status.archived(Optional.of(bench.now())));
    }

    Customer restore(CustomerId id) {
        return moved(id, CustomerEvent.RESTORED, status -> status.archived(Optional.empty()));
    }

    /** A date that is learnt later, or was wrong, takes the place of the former one. */
    Customer end(CustomerId id, Optional<PartialDate> on) {
        return moved(
                id,
                CustomerEvent.ENDED,
                status -> status.end().filter(known -> known.on().equals(on)).isPresent()
                        ? status
                        : status.ended(Optional.of(new End(bench.now(), on))));
    }

    Customer revive(CustomerId id) {
        return moved(id, CustomerEvent.REVIVED, status -> status.ended(Optional.empty()));
    }

    private Customer moved(CustomerId id, EventType<CustomerEvent.Revised> told, UnaryOperator<CustomerStatus> next) {
        return new ReviseCustomer(bench)
                .telling(told)
                .under(id, customer -> customer.standing(next.apply(customer.status())));
    }
}

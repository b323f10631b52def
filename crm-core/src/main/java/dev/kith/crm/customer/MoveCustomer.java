package dev.kith.crm.customer;

import dev.kith.crm.customer.CustomerStatus.End;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.PartialDate;
import java.util.Optional;

/** Moves a file to where only a use case of its own can: out of use and back, to its end and back. */
record MoveCustomer(Workbench bench) {
    Customer archive(CustomerId id) {
        return new ReviseCustomer(bench)
                .under(
                        id,
                        CustomerEvent.ARCHIVED,
                        customer -> customer.status().archived().isPresent()
                                ? customer
                                : customer.standing(customer.status().archived(Optional.of(bench.now()))));
    }

    Customer restore(CustomerId id) {
        return new ReviseCustomer(bench)
                .under(
                        id,
                        CustomerEvent.RESTORED,
                        customer -> customer.standing(customer.status().archived(Optional.empty())));
    }

    /** A date that is learnt later, or was wrong, takes the place of the former one. */
    Customer end(CustomerId id, Optional<PartialDate> on) {
        return new ReviseCustomer(bench).under(id, CustomerEvent.ENDED, customer -> {
            var known = customer.status().end();
            return known.isPresent() && known.get().on().equals(on)
                    ? customer
                    : customer.standing(customer.status().ended(Optional.of(new End(bench.now(), on))));
        });
    }

    Customer revive(CustomerId id) {
        return new ReviseCustomer(bench)
                .under(
                        id,
                        CustomerEvent.REVIVED,
                        customer -> customer.standing(customer.status().ended(Optional.empty())));
    }
}

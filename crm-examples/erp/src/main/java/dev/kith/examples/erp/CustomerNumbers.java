package dev.kith.examples.erp;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.extension.Workbench;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The customer number: how the ERP system calls a customer. So it is an external reference and no attribute, since a tenant has each
 * reference once, finds customers by it, and imports and exports it.
 */
public final class CustomerNumbers {
    /** The name of the range from which they are drawn. */
    public static final String RANGE = "acme.customers";

    private static final String SYSTEM = "acme.erp";

    private CustomerNumbers() {}

    /**
     * Makes the reference by which {@link Customers#findByReference} finds a customer.
     *
     * @param number as it is written, such as {@code C-10001}
     * @return the reference
     */
    public static ExternalReference reference(String number) {
        return new ExternalReference(SYSTEM, number);
    }

    /**
     * Reads the number.
     *
     * @param customer whose
     * @return the number; empty for those who were registered before this extension was there
     */
    public static Optional<String> of(Customer customer) {
        return customer.references().stream()
                .filter(reference -> reference.system().equals(SYSTEM))
                .map(ExternalReference::key)
                .findFirst();
    }

    /** Reacts to a new customer. One who comes with a number, as from the system before this one, keeps it. */
    static void assign(CustomerEvent.Registered event, Workbench bench) {
        if (of(event.state()).isEmpty()) {
            var ranges = bench.facade(NumberRanges.class);
            var customers = bench.facade(Customers.class);
            var number = Stream.generate(() -> reference(ranges.draw(RANGE)))
                    .filter(one -> customers.findByReference(one).isEmpty()) // another one may have come with it
                    .findFirst()
                    .orElseThrow();
            customers.revise(event.customer(), file -> file.referencedBy(with(number, file.references())));
        }
    }

    private static Set<ExternalReference> with(ExternalReference one, Set<ExternalReference> others) {
        return Stream.concat(others.stream(), Stream.of(one)).collect(Collectors.toSet());
    }
}

package dev.kith.examples.benchmarks;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.inmemory.InMemoryStorage;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

/** Fills a heap with customers of two contact points each, and says how many bytes they take. */
final class FilledHeap {
    private FilledHeap() {}

    /**
     * Fills the heap.
     *
     * @param arguments how many customers
     */
    public static void main(String[] arguments) {
        int customers = Integer.parseInt(arguments[0]);
        try (var crm = Crm.builder().storage(InMemoryStorage.create()).build()) {
            var desk = crm.desk(Actor.employee(Sample.EMPLOYEE));
            desk.customers().admit(customer(0)); // what is loaded once is not of the customers
            long before = used();
            for (int i = 1; i <= customers; i++) {
                desk.customers().admit(customer(i));
            }
            long after = used();
            System.out.println(after - before + " " + desk.customers().get(Sample.customerId(customers)));
        }
    }

    private static Customer customer(int number) {
        var name = new CustomerName.Person(
                Optional.empty(),
                Optional.of(Sample.given(number)),
                Optional.of(Sample.family(number)),
                Optional.empty());
        return Customer.of(Sample.customerId(number), name)
                .reachedBy(List.of(
                        ContactPoint.email(Sample.email(number)), ContactPoint.phone(Sample.phone(number), "ZZ")));
    }

    private static long used() {
        var heap = ManagementFactory.getMemoryMXBean();
        heap.gc();
        heap.gc();
        return heap.getHeapMemoryUsage().getUsed();
    }
}

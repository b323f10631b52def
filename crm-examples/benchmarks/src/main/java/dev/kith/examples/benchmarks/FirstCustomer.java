package dev.kith.examples.benchmarks;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.inmemory.InMemoryStorage;

/** The shortest program: it stores a customer in memory, says so, and ends. */
final class FirstCustomer {
    private FirstCustomer() {}

    /**
     * Stores a customer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (var crm = Crm.builder().storage(InMemoryStorage.create()).build()) {
            var ada = crm.desk(Actor.employee(Sample.EMPLOYEE))
                    .customers()
                    .register(NewPerson.named("Ada", "Lovelace").email("ada@example.org"));
            System.out.println(ada);
        }
    }
}

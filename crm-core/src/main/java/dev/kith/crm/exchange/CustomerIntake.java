package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.exchange.RowOutcome.Rejected;
import dev.kith.crm.exchange.RowOutcome.Skipped;
import dev.kith.crm.exchange.RowOutcome.Updated;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes customers: who is there already gets what is missing, who is not is opened a file. */
final class CustomerIntake implements Intake<Customer> {
    private final Workbench bench;
    private final Customers customers;
    private Picture stored = new Picture();
    private Picture decided = new Picture();

    CustomerIntake(Workbench bench) {
        this.bench = bench;
        this.customers = bench.facade(Customers.class);
    }

    @Override
    public Rows<Customer> rows(ImportFile file, BufferedReader text) throws IOException {
        return file.kind() == ImportFile.Kind.VCARDS
                ? CardRows.of(bench, text)
                : new CsvRows<>(file, text, CustomerColumns.ALL, () -> new CustomerDraft(bench));
    }

    @Override
    public void look(List<Customer> told) {
        var known = KnownCustomers.of(bench, stored);
        known.byReferences(told.stream()
                .flatMap(customer -> customer.references().stream())
                .toList());
        // who is meant has the same name, and names have an index that every database runs along
        known.byNames(told.stream().map(customer -> customer.name().display()));
    }

    @Override
    public Step decide(long line, Customer told) {
        var found = matching(told);
        if (found.size() > 1) {
            return Step.none(new Rejected(line, List.of(Violation.of("import.ambiguous", found.size()))));
        }
        if (found.isEmpty()) {
            decided.put(told);
            return new Step(
                    new Created(line),
                    () -> Optional.of(customers.admit(told).id().value()));
        }
        var before = found.get(0);
        var merged = Merged.of(before, told);
        if (merged.added().isEmpty()) {
            return Step.none(new Skipped(line, merged.kept()));
        }
        decided.put(merged.state());
        return new Step(
                new Updated(line, merged.added(), merged.kept()),
                () -> Optional.of(customers
                        .revise(before.id(), state -> Merged.of(state, told).state())
                        .id()
                        .value()));
    }

    /** Of one customer the decided state counts, which is later than the stored one. */
    private List<Customer> matching(Customer told) {
        var found = new ArrayList<>(decided.matching(told));
        stored.matching(told).stream()
                .filter(customer -> !decided.knows(customer.id()))
                .forEach(found::add);
        return found;
    }

    @Override
    public void forget(boolean alsoDecided) {
        stored = new Picture();
        if (alsoDecided) {
            decided = new Picture();
        }
    }
}

package dev.kith.crm.exchange;

import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.event.EventType;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.exchange.RowOutcome.Rejected;
import dev.kith.crm.exchange.RowOutcome.Skipped;
import dev.kith.crm.exchange.RowOutcome.Updated;
import dev.kith.crm.exchange.Step.Written;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.CustomerId;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Takes customers: who is there already gets what is missing; who is not is opened a file, or gets back the one that a revert put away. */
final class CustomerIntake implements Intake<Customer> {
    private final Workbench bench;
    private final CustomerWrites files;
    private final Set<CustomerId> touched = new LinkedHashSet<>();
    private Picture stored = new Picture();
    private Picture putAway = new Picture();
    private Picture decided = new Picture();

    CustomerIntake(Workbench bench) {
        this.bench = bench;
        this.files = new CustomerWrites(bench);
    }

    @Override
    public Rows<Customer> rows(ImportFile file, BufferedReader text) throws IOException {
        return file.kind() == ImportFile.Kind.VCARDS
                ? CardRows.of(bench, text)
                : new CsvRows<>(file, text, CustomerColumns.ALL, TiedColumns::of, () -> new CustomerDraft(bench));
    }

    @Override
    public void look(List<Customer> told) {
        var found = new Picture();
        var known = KnownCustomers.of(bench, found);
        known.byIds(told.stream().map(Customer::id));
        known.byReferences(told.stream()
                .flatMap(customer -> customer.references().stream())
                .toList());
        // who is meant has the same name, and names have an index that every database runs along
        known.byNames(told.stream().map(customer -> customer.name().display()));
        var archived = found.all().stream()
                .filter(customer -> customer.status().archived().isPresent())
                .collect(Collectors.toMap(customer -> customer.id().value(), Customer::version));
        var gone = new PutAway(bench).among(archived);
        found.all().forEach(customer -> (gone.contains(customer.id().value()) ? putAway : stored).put(customer));
    }

    @Override
    public Step decide(long line, Customer told) {
        var found = Picture.meant(told, List.of(decided, stored), putAway);
        if (found.size() > 1) {
            return Step.none(new Rejected(line, List.of(Violation.of("import.ambiguous", found.size()))));
        }
        if (found.isEmpty()) {
            var begun = begun(told);
            decided.put(begun);
            return new Step(new Created(line), () -> created(begun));
        }
        var before = found.get(0);
        if (putAway.knows(before.id()) && !decided.knows(before.id())) {
            var begun = begun(told);
            decided.put(CustomerWrites.told(before, begun));
            touched.add(before.id());
            return new Step(
                    new Created(line),
                    () -> changed(before, CustomerEvent.RESTORED, file -> CustomerWrites.told(file, begun)));
        }
        var merged = Merged.of(before, told);
        if (merged.added().isEmpty()) {
            return Step.none(new Skipped(line, merged.kept()));
        }
        require(bench.attributes(Customer.class).violations(before, merged.state(), told.attributes()));
        if (!decided.knows(before.id())) {
            touched.add(before.id());
        }
        decided.put(merged.state());
        return new Step(
                new Updated(line, merged.added(), merged.kept()),
                () -> changed(
                        before,
                        CustomerEvent.REVISED,
                        file -> Merged.of(file, told).state()));
    }

    /** A customer who begins, or begins again. */
    private Customer begun(Customer told) {
        var attributes = bench.attributes(Customer.class);
        var asked = RawAttributes.of(told.attributes());
        require(attributes.violations(asked, told.stageCode()));
        return told.attributed(attributes.begun(asked));
    }

    private static void require(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidValueException("a customer", violations);
        }
    }

    private Optional<Written> created(Customer told) {
        var customer = bench.facade(Customers.class).admit(told);
        files.added(customer);
        return Optional.of(new Written(customer.id().value(), customer.version()));
    }

    private Optional<Written> changed(
            Customer before, EventType<CustomerEvent.Revised> event, UnaryOperator<Customer> next) {
        var after = files.changed(before.id(), event, next);
        return Optional.of(new Written(after.id().value(), after.version()));
    }

    @Override
    public void prepare(UnitOfWork unit) {
        files.read(unit, touched);
    }

    @Override
    public void forget(boolean alsoDecided) {
        stored = new Picture();
        putAway = new Picture();
        touched.clear();
        if (alsoDecided) {
            decided = new Picture();
        }
    }
}

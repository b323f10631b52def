package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import java.io.Writer;
import java.util.function.Consumer;

/** Leads each call to the use case that does it. */
record ExchangeUseCases(Workbench bench) implements Exchange {
    @Override
    public ImportRun.Counts tryOut(ImportFile file, Consumer<? super RowOutcome> sink) {
        return tried(intake(file), file, sink);
    }

    private <T> ImportRun.Counts tried(Intake<T> intake, ImportFile file, Consumer<? super RowOutcome> sink) {
        return new TryImport<>(bench, intake).of(file, sink);
    }

    @Override
    public ImportRun run(ImportFile file, Consumer<? super RowOutcome> sink) {
        return new RunImport<>(bench, intake(file), sink).of(file);
    }

    private Intake<?> intake(ImportFile file) {
        return switch (file.kind()) {
            case INTERACTIONS -> new InteractionIntake(bench);
            case RELATIONSHIPS -> new RelationshipIntake(bench);
            default -> new CustomerIntake(bench);
        };
    }

    @Override
    public long exportInteractions(Query<Interaction> which, Writer to) {
        var pointers = new Pointers();
        try (var table = new CsvExport<>(new InteractionColumns(pointers).all(), to)) {
            bench.each(
                    Interaction.TYPE,
                    which,
                    (unit, scan) -> pointers.ofInteractions(
                            bench, unit, unit.port(InteractionLog.class).search(scan)),
                    table::put);
            return table.rows();
        }
    }

    @Override
    public long exportRelationships(Query<Relationship> which, Writer to) {
        var pointers = new Pointers();
        try (var table = new CsvExport<>(new RelationshipColumns(pointers).all(), to)) {
            bench.each(
                    Relationship.TYPE,
                    new Query<>(
                            Relationship.WITHDRAWN.is(false).and(which.where()),
                            which.sort(),
                            which.limit(),
                            which.after()),
                    (unit, scan) -> {
                        var page = unit.of(Relationship.TYPE).search(scan);
                        pointers.ofCustomers(bench, page.items().stream().flatMap(one -> one.customers().stream()));
                        return page;
                    },
                    table::put);
            return table.rows();
        }
    }

    @Override
    public ImportRun revert(ImportId run, Consumer<? super ImportedItem> left) {
        return new RevertImport(bench).of(run, left);
    }

    @Override
    public long exportVCards(Query<Customer> which, Writer to) {
        CardRows.requireLibrary();
        try (var cards = new EzCardWriter(to)) {
            bench.facade(Customers.class).each(which, cards::put);
            return cards.written();
        }
    }

    @Override
    public long exportCustomers(Query<Customer> which, Writer to) {
        try (var table = new CsvExport<>(CustomerColumns.ALL, to)) {
            bench.facade(Customers.class).each(which, table::put);
            return table.rows();
        }
    }

    @Override
    public Page<ImportRun> imports(Query<ImportRun> query) {
        return bench.page(
                ImportRun.TYPE,
                query,
                "",
                (unit, scan) -> unit.of(ImportRun.TYPE).search(scan));
    }

    @Override
    public void items(ImportId run, Consumer<? super ImportedItem> sink) {
        new ImportedItems(bench).each(run, sink);
    }
}

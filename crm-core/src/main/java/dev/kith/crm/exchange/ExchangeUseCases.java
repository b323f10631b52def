package dev.kith.crm.exchange;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import java.util.function.Consumer;

/** Leads each call to the use case that does it. */
record ExchangeUseCases(Workbench bench) implements Exchange {
    @Override
    public ImportRun.Counts tryOut(ImportFile file, Consumer<? super RowOutcome> sink) {
        return new TryImport<>(bench, new CustomerIntake(bench)).of(file, sink);
    }

    @Override
    public ImportRun run(ImportFile file, Consumer<? super RowOutcome> sink) {
        return new RunImport<>(bench, new CustomerIntake(bench), sink).of(file);
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

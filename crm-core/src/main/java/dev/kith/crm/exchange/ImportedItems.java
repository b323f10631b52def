package dev.kith.crm.exchange;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import java.util.function.Consumer;

/** What an import did, row by row. */
record ImportedItems(Workbench bench) {
    private static final int PAGE = 500;

    void each(ImportId run, Consumer<? super ImportedItem> sink) {
        bench.each(
                ImportedItem.TYPE,
                Query.where(ImportedItem.RUN.is(run))
                        .sortedBy(ImportedItem.ROW.ascending())
                        .limit(PAGE),
                (unit, scan) -> unit.of(ImportedItem.TYPE).search(scan),
                sink);
    }
}

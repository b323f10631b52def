package dev.kith.examples.jdbc;

import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.Optional;

/** The records of changes. */
final class JdbcChangeLog implements ChangeLog {
    private final JdbcUnit unit;

    JdbcChangeLog(JdbcUnit unit) {
        this.unit = unit;
    }

    @Override
    public void append(ChangeRecord change) {
        unit.table(TYPE).insert(List.of(change));
    }

    @Override
    public Slice<ChangeRecord> history(CustomerId customer, Scan<ChangeRecord> scan) {
        if (!unit.sight().seesOne(List.of(customer))) {
            return new Slice<>(List.of(), Optional.empty());
        }
        var kind = unit.table(TYPE).kind();
        var filed =
                Condition.keyed(kind, Indexes.FILES, List.of(kind.documents().digestOf(customer)), true);
        return unit.search(TYPE, Optional.of(filed)).slice(scan);
    }
}

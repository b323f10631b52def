package dev.kith.crm.inmemory;

import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The records of changes, as one unit sees them. */
final class InMemoryChangeLog implements ChangeLog {
    private static final IndexKeys<ChangeRecord> CUSTOMERS = new IndexKeys.Owners<>(TYPE);

    private final InMemoryUnit unit;
    private final View<ChangeRecord, UUID> view;

    InMemoryChangeLog(InMemoryUnit unit) {
        this.unit = unit;
        this.view = unit.<ChangeRecord, UUID>view(ChangeRecord.class).orElseThrow();
    }

    @Override
    public void append(ChangeRecord change) {
        unit.lock(ChangeRecord.class, change.id());
        if (unit.reading(() -> view.find(change.id())).isPresent()) {
            throw unit.failed(new DuplicateException(TYPE.name(), TYPE.id().name()));
        }
        view.write(change.id(), change);
    }

    @Override
    public Slice<ChangeRecord> history(CustomerId customer, Scan<ChangeRecord> scan) {
        return unit.reading(() -> {
            var changes = view.under(CUSTOMERS, customer);
            return new Scanner<>(ChangeRecord.class, view, unit.sight())
                    .slice(unit.sight().seesOne(List.of(customer)) ? changes : Stream.empty(), scan);
        });
    }
}

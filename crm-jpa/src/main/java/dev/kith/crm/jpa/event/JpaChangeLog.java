package dev.kith.crm.jpa.event;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.event.ChangeRecord.Difference;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.RowSearch;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Relation;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.CustomerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records of changes. */
final class JpaChangeLog implements ChangeLog {
    /** The customers to whose files a change belongs. */
    static final Relation<ChangeRecord, Customer> CUSTOMERS =
            Relation.rows("customers", ChangeRecord.class, Customer.class, ChangeRecord::id, customer -> List.of());

    private final OpenUnit unit;

    JpaChangeLog(OpenUnit unit) {
        this.unit = unit;
    }

    @Override
    public void append(ChangeRecord change) {
        unit.stored(() -> {
            unit.add(TYPE.name(), new ChangeRow(unit.tenant(), change));
            for (int position = 0; position < change.customers().size(); position++) {
                unit.add(TYPE.name(), new FiledChangeRow(part(change, position), change));
            }
            for (int position = 0; position < change.differences().size(); position++) {
                unit.add(
                        TYPE.name(),
                        new DifferenceRow(
                                part(change, position), change.differences().get(position)));
            }
            return change;
        });
    }

    private ChangePartId part(ChangeRecord change, int position) {
        return new ChangePartId(unit.tenant(), change.id(), position);
    }

    @Override
    public Slice<ChangeRecord> history(CustomerId customer, Scan<ChangeRecord> scan) {
        var equal = new LinkedHashMap<String, Object>();
        equal.put("p.id.tenant", unit.tenant());
        equal.put("p.customer", customer.value());
        return RowSearch.all(unit, ChangeRow.ENTITY, scan.where(), sight(customer))
                .along(
                        FiledChangeRow.ENTITY + " p join " + ChangeRow.ENTITY + " " + RowSearch.ROW
                                + " on a.id.tenant = p.id.tenant and a.id.id = p.id.change",
                        equal,
                        Map.of(ChangeRecord.AT, "p.at", ChangeRecord.ID, "p.id.change"))
                .slice(scan, ChangeRow.class, this::restored);
    }

    /** The very customer must be visible, not just one of those to whose files the change belongs. */
    private Criterion<ChangeRecord> sight(CustomerId customer) {
        var sight = unit.sight(ChangeRecord.class);
        var customers = unit.sight(Customer.class);
        return customers.equals(Criterion.<Customer>everything())
                ? sight
                : sight.and(CUSTOMERS.some(Customer.ID.is(customer).and(customers)));
    }

    private List<ChangeRecord> restored(List<ChangeRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(row -> row.id.id()).toList();
        Map<UUID, List<CustomerId>> customers = parts(
                FiledChangeRow.ENTITY, FiledChangeRow.class, ids, row -> row.id, row -> new CustomerId(row.customer));
        Map<UUID, List<Difference>> differences =
                parts(DifferenceRow.ENTITY, DifferenceRow.class, ids, row -> row.id, DifferenceRow::restored);
        return rows.stream()
                .map(row -> row.restored(
                        customers.getOrDefault(row.id.id(), List.of()),
                        differences.getOrDefault(row.id.id(), List.of())))
                .toList();
    }

    private <R, T> Map<UUID, List<T>> parts(
            String entity, Class<R> row, List<UUID> changes, Function<R, ChangePartId> id, Function<R, T> restored) {
        var all = unit.rows()
                .createQuery(
                        "select p from " + entity
                                + " p where p.id.tenant = :tenant and p.id.change in :ids order by p.id.position",
                        row)
                .setParameter("tenant", unit.tenant())
                .setParameter("ids", changes)
                .getResultList();
        Map<UUID, List<T>> parts = all.stream()
                .collect(Collectors.groupingBy(
                        part -> id.apply(part).change(), Collectors.mapping(restored, Collectors.toList())));
        unit.release(all);
        return parts;
    }
}

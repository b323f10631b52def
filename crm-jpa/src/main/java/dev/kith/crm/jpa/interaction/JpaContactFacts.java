package dev.kith.crm.jpa.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.jpa.customer.CustomerRoom;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.RowId;
import dev.kith.crm.jpa.mapping.RowSearch;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.CustomerId;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contact facts: collected in the unit, written last and in the order of the ids, so that two units never cross. */
final class JpaContactFacts implements ContactFactsLedger {
    private final OpenUnit unit;
    private final Map<CustomerId, ContactFacts> collected =
            new TreeMap<>((one, other) -> FieldType.ID.compare(one.value(), other.value()));

    JpaContactFacts(OpenUnit unit) {
        this.unit = unit;
        unit.atEnd(this::write);
    }

    @Override
    public void open(CustomerId customer) {
        unit.stored(() -> {
            unit.add("contact facts", new ContactFactsRow(key(customer), ContactFacts.none(customer)));
            return customer;
        });
    }

    @Override
    public void merge(ContactFacts delta) {
        collected.merge(delta.customer(), delta, ContactFacts::merge);
    }

    @Override
    public Optional<ContactFacts> find(CustomerId customer) {
        return unit.stored(() -> {
            if (!visible(customer)) {
                return Optional.empty();
            }
            var mine = Optional.ofNullable(collected.get(customer));
            return stored(customer)
                    .map(facts -> mine.map(facts::merge).orElse(facts))
                    .or(() -> mine);
        });
    }

    private boolean visible(CustomerId customer) {
        var sight = unit.sight(Customer.class);
        return sight.equals(Criterion.<Customer>everything())
                || RowSearch.all(unit, CustomerRoom.ENTITY, Customer.ID.is(customer), sight)
                                .count()
                        == 1;
    }

    /** Selects the columns and not the row: a managed row would not move with the statements below. */
    private Optional<ContactFacts> stored(CustomerId customer) {
        return unit.rows()
                .createQuery(
                        "select f.first, f.last, f.lastInbound, f.lastOutbound, f.count from " + ContactFactsRow.ENTITY
                                + " f where f.id.tenant = :tenant and f.id.id = :id",
                        Object[].class)
                .setParameter("tenant", unit.tenant())
                .setParameter("id", customer.value())
                .getResultStream()
                .map(row -> new ContactFacts(
                        customer, instant(row[0]), instant(row[1]), instant(row[2]), instant(row[3]), (Long) row[4]))
                .findFirst();
    }

    private static Optional<Instant> instant(@Nullable Object column) {
        return Optional.ofNullable((Instant) column);
    }

    private void write() {
        collected.forEach(this::write);
        collected.clear();
    }

    /** The condition stands inside the statement, so it holds whatever others have committed meanwhile. */
    private void write(CustomerId customer, ContactFacts delta) {
        var set = new LinkedHashMap<String, Instant>();
        delta.first().ifPresent(at -> set.put("first", at));
        delta.last().ifPresent(at -> set.put("last", at));
        delta.lastInbound().ifPresent(at -> set.put("lastInbound", at));
        delta.lastOutbound().ifPresent(at -> set.put("lastOutbound", at));
        var clauses = set.keySet().stream()
                .map(name -> "f.%1$s = case when f.%1$s is null or f.%1$s %2$s :%1$s then :%1$s else f.%1$s end"
                        .formatted(name, name.equals("first") ? ">" : "<"))
                .collect(Collectors.joining(", "));
        Query update = unit.rows()
                .createQuery("update " + ContactFactsRow.ENTITY + " f set f.count = f.count + :n"
                        + (clauses.isEmpty() ? "" : ", " + clauses) + " where f.id.tenant = :tenant and f.id.id = :id")
                .setParameter("n", delta.count())
                .setParameter("tenant", unit.tenant())
                .setParameter("id", customer.value());
        set.forEach(update::setParameter);
        if (update.executeUpdate() == 0) {
            unit.add("contact facts", new ContactFactsRow(key(customer), delta));
            unit.rows().flush();
        }
    }

    private RowId key(CustomerId customer) {
        return new RowId(unit.tenant(), customer.value());
    }
}

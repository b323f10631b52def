package dev.kith.crm.jpa.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.jpa.customer.CustomerRoom;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.RowSearch;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Contact facts: collected in the unit, written last and in the order of the ids, so that two units never cross. */
final class JpaContactFacts implements ContactFactsLedger {
    private final OpenUnit unit;
    private final FactsStatements statements;
    private final Map<CustomerId, ContactFacts> collected = new TreeMap<>(JpaContactFacts::order);
    private final TreeSet<CustomerId> recounted = new TreeSet<>(JpaContactFacts::order);
    private int merges;

    JpaContactFacts(OpenUnit unit) {
        this.unit = unit;
        this.statements = new FactsStatements(unit);
        unit.atEnd(this::write);
    }

    private static int order(CustomerId one, CustomerId other) {
        return FieldType.ID.compare(one.value(), other.value());
    }

    @Override
    public void open(CustomerId customer) {
        unit.touches().write(List.of(customer));
        unit.stored(() -> {
            unit.add(
                    "contact facts",
                    new ContactFactsRow(new RowId(unit.tenant(), customer.value()), ContactFacts.none(customer)));
            return customer;
        });
    }

    @Override
    public void merge(ContactFacts delta) {
        unit.touches().write(List.of(delta.customer()));
        merges++;
        collected.merge(delta.customer(), delta, ContactFacts::merge);
    }

    @Override
    public void recount(CustomerId customer) {
        recounted.add(customer);
        merge(ContactFacts.none(customer));
    }

    @Override
    public Optional<ContactFacts> find(CustomerId customer) {
        unit.touches().read(List.of(customer));
        return unit.stored(() -> {
            if (!visible(customer)) {
                return Optional.empty();
            }
            var mine = Optional.ofNullable(collected.get(customer));
            if (recounted.contains(customer)) {
                var right = mine.flatMap(ContactFacts::silence)
                        .or(() -> statements.stored(customer).flatMap(ContactFacts::silence));
                var counted = statements.counted(customer);
                return Optional.of(right.map(counted::allowing).orElse(counted));
            }
            return statements
                    .stored(customer)
                    .map(facts -> mine.map(facts::merge).orElse(facts))
                    .or(() -> mine);
        });
    }

    /** Beside others only where everybody may see the rows. */
    @Override
    public Supplier<Optional<ContactFacts>> ask(CustomerId customer) {
        unit.touches().read(List.of(customer));
        if (!unit.sight(Customer.class).equals(Criterion.<Customer>everything())
                || unit.snapshot().old()) {
            return () -> find(customer);
        }
        var ask = new AskedFacts(customer);
        var asked = unit.asks().ask(ask, ask::answer);
        var before = merges;
        return () -> collected.isEmpty() && merges == before ? asked.get() : find(customer);
    }

    private boolean visible(CustomerId customer) {
        var sight = unit.sight(Customer.class);
        return sight.equals(Criterion.<Customer>everything())
                || RowSearch.all(unit, CustomerRoom.ENTITY, Customer.ID.is(customer), sight)
                                .count()
                        == 1;
    }

    private void write() {
        if (collected.isEmpty()) {
            return;
        }
        unit.writing();
        var merged = new ArrayList<ContactFacts>();
        collected.forEach((customer, delta) -> {
            if (recounted.contains(customer)) {
                merge(merged);
                statements.recount(customer);
                delta.silence().ifPresent(right -> statements.allow(customer, right));
            } else {
                merged.add(delta);
            }
        });
        merge(merged);
        collected.clear();
        recounted.clear();
    }

    private void merge(List<ContactFacts> merged) {
        new FactsMerge(unit).merge(merged);
        merged.forEach(delta -> delta.silence().ifPresent(right -> statements.allow(delta.customer(), right)));
        merged.clear();
    }
}

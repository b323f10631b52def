package dev.kith.examples.jdbc;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.value.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The contact facts. What the unit merges is kept until its end, laid over whatever is read, and then added to each row under its lock: so no
 * merge is lost, rows are locked for a moment only, and in one order by all units.
 */
final class JdbcContactFacts implements ContactFactsLedger {
    private static final String READ = "select body from kith_contact_facts where tenant_id = ? and customer_id ";

    private final JdbcUnit unit;
    private final Map<CustomerId, ContactFacts> merged =
            new TreeMap<>((one, other) -> Customer.ID.type().compare(one, other));
    private final Set<CustomerId> recounted = new HashSet<>();

    JdbcContactFacts(JdbcUnit unit) {
        this.unit = unit;
    }

    @Override
    public void open(CustomerId customer) {
        unit.sql()
                .batch(
                        "insert into kith_contact_facts (tenant_id, customer_id, body) values (?, ?, ?)",
                        List.of(List.of(unit.tenant(), customer.value(), body(ContactFacts.none(customer)))),
                        () -> new DuplicateException(
                                Customer.TYPE.name(), Customer.TYPE.id().name()));
    }

    @Override
    public void merge(ContactFacts delta) {
        unit.sql().requireGood();
        merged.merge(delta.customer(), delta, ContactFacts::merge);
    }

    @Override
    public void recount(CustomerId customer) {
        merge(ContactFacts.none(customer));
        recounted.add(customer);
    }

    @Override
    public Optional<ContactFacts> find(CustomerId customer) {
        var sight = unit.sight();
        return read(List.of(customer)).values().stream()
                .filter(facts -> sight.sees(ContactFacts.class, facts, List.of(customer)))
                .findFirst();
    }

    /** The facts of several customers, as this unit sees them. */
    Map<CustomerId, ContactFacts> read(Collection<CustomerId> customers) {
        var found = new LinkedHashMap<CustomerId, ContactFacts>();
        var all = List.copyOf(new LinkedHashSet<>(customers));
        for (int from = 0; from < all.size(); from += RowTable.CHUNK) {
            var some = all.subList(from, Math.min(all.size(), from + RowTable.CHUNK));
            var parameters = new ArrayList<Object>(List.of(unit.tenant()));
            some.forEach(one -> parameters.add(one.value()));
            query("in (" + Sql.marks(some.size()) + ")", parameters)
                    .forEach(facts -> found.put(facts.customer(), present(facts)));
        }
        return found;
    }

    private List<ContactFacts> query(String which, List<Object> parameters) {
        var documents = unit.documents();
        return unit.sql().query(READ + which, parameters, row -> documents.read(ContactFacts.class, row.getString(1)));
    }

    private ContactFacts present(ContactFacts stored) {
        var customer = stored.customer();
        var with = Optional.ofNullable(merged.get(customer)).map(stored::merge).orElse(stored);
        return recounted.contains(customer) ? counted(with) : with;
    }

    /** From the log, whoever may see it; the right silence is no fact of the log. */
    private ContactFacts counted(ContactFacts facts) {
        var customer = facts.customer();
        var table = unit.table(Interaction.TYPE);
        var timeline = JdbcInteractionLog.of(customer, table.kind());
        var counted = new ContactFacts[] {ContactFacts.none(customer)};
        Rows.of(table, Optional.of(timeline)).each(chunk -> {
            chunk.forEach(entry -> counted[0] = counted[0].merge(ContactFacts.of(customer, entry)));
            return true;
        });
        return facts.silence().map(counted[0]::allowing).orElse(counted[0]);
    }

    /** In the order of the ids. Who counts anew reads the log under the lock, so that whoever merges later has not been counted. */
    void flush() {
        for (var customer : merged.keySet()) {
            UUID id = customer.value();
            query("= ? for update", List.of(unit.tenant(), id))
                    .forEach(stored -> unit.sql()
                            .update(
                                    "update kith_contact_facts set body = ? where tenant_id = ? and customer_id = ?",
                                    List.of(body(present(stored)), unit.tenant(), id)));
        }
    }

    private String body(ContactFacts facts) {
        return unit.documents().text(facts);
    }
}

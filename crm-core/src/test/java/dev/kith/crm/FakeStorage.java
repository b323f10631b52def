package dev.kith.crm;

import dev.kith.crm.brand.Brand;
import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.consent.Consent;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.exchange.ImportRun;
import dev.kith.crm.exchange.ImportedItem;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Evaluator;
import dev.kith.crm.query.Facts;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Scan.Position;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.task.Task;
import dev.kith.crm.template.MessageTemplate;
import dev.kith.crm.tenantattribute.TenantAttribute;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Just enough of a storage to test the door: customers of each tenant, interactions that are only counted. */
public final class FakeStorage implements CrmStorage {
    private final Map<TenantId, Map<CustomerId, Customer>> committed = new HashMap<>();

    /** Thrown one after the other, instead of a commit. */
    final Deque<RuntimeException> failures = new ArrayDeque<>();

    /** What was searched for, in the text form. */
    final List<String> searched = new ArrayList<>();

    final FakeOutbox outbox = new FakeOutbox();
    int commits;
    int rollbacks;
    int closings;

    /** Empty. */
    public FakeStorage() {}

    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        var rows = new HashMap<>(committed.getOrDefault(context.tenant(), Map.of()));
        try {
            var result = work.in(new Unit(context, rows, searched, outbox));
            if (!failures.isEmpty()) {
                throw failures.pop();
            }
            committed.put(context.tenant(), rows);
            commits++;
            return result;
        } catch (RuntimeException | Error leaving) {
            rollbacks++;
            throw leaving;
        }
    }

    @Override
    public List<Agenda.Candidate> due(Instant now, Set<String> works, int limit) {
        return List.of();
    }

    @Override
    public Optional<Instant> nextDue(Set<String> works) {
        return Optional.empty();
    }

    @Override
    public Subscriptions subscriptions() {
        return outbox;
    }

    @Override
    public Set<Class<? extends StoragePort>> ports() {
        return Set.of(ChangeLog.class, InteractionLog.class, ContactFactsLedger.class, Agenda.class, Outbox.class);
    }

    @Override
    public boolean serves(AggregateType<?, ?> type) {
        return List.of(
                        Customer.TYPE,
                        Relationship.TYPE,
                        Interaction.TYPE,
                        Task.TYPE,
                        Cadence.TYPE,
                        Sequence.TYPE,
                        Consent.TYPE,
                        Brand.TYPE,
                        MessageTemplate.TYPE,
                        TenantAttribute.TYPE,
                        ImportRun.TYPE,
                        ImportedItem.TYPE)
                .contains(type);
    }

    @Override
    public void close() {
        closings++;
    }

    private record Unit(CallContext context, Map<CustomerId, Customer> rows, List<String> searched, FakeOutbox outbox)
            implements UnitOfWork {
        @Override
        public <P extends StoragePort> P port(Class<P> port) {
            if (port == Outbox.class) {
                return port.cast(outbox);
            }
            if (port == ChangeLog.class) {
                return port.cast(new Changes());
            }
            return port.cast(port == InteractionLog.class ? new Log() : new Ledger());
        }

        @Override
        @SuppressWarnings("unchecked") // of any other type there are no rows
        public <A, I> Repository<A, I> of(AggregateType<A, I> type) {
            return (Repository<A, I>)
                    (type.equals(Customer.TYPE)
                            ? new Customers(rows, searched)
                            : new Customers(new HashMap<>(), new ArrayList<>()));
        }
    }

    private record Customers(Map<CustomerId, Customer> rows, List<String> searched)
            implements Repository<Customer, CustomerId> {
        @Override
        public Optional<Customer> find(CustomerId id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public Optional<Customer> lock(CustomerId id) {
            return find(id);
        }

        @Override
        public Map<CustomerId, Customer> findAll(Collection<CustomerId> ids) {
            return ids.stream()
                    .flatMap(id -> find(id).stream())
                    .collect(Collectors.toMap(Customer::id, Function.identity()));
        }

        @Override
        public Slice<Customer> search(Scan<Customer> scan) {
            searched.add(scan.where().text());
            var sort = scan.sort();
            var found = new ArrayList<>(matching(scan.where()));
            found.sort((one, other) -> sort.compare(keys(scan, one), keys(scan, other)));
            scan.after().ifPresent(place -> found.removeIf(row -> sort.compare(keys(scan, row), place.keys()) <= 0));
            var most = found.subList(0, Math.min(found.size(), scan.limit() + 1));
            return Slice.cut(most, scan.limit(), row -> new Position(keys(scan, row)));
        }

        private static List<Optional<Object>> keys(Scan<Customer> scan, Customer row) {
            return scan.sort().keys(row, Facts.NONE);
        }

        @Override
        public long count(Criterion<Customer> where) {
            return matching(where).size();
        }

        private List<Customer> matching(Criterion<Customer> where) {
            return rows.values().stream()
                    .filter(row -> Evaluator.test(where, row, Facts.NONE, Instant.EPOCH))
                    .toList();
        }

        @Override
        public void add(Customer aggregate) {
            rows.put(aggregate.id(), aggregate);
        }

        @Override
        public void replace(Change<Customer> change) {
            rows.put(change.after().id(), change.after());
        }
    }

    private static final class Ledger implements ContactFactsLedger {
        @Override
        public void open(CustomerId customer) {}

        @Override
        public void merge(ContactFacts delta) {}

        @Override
        public void recount(CustomerId customer) {}

        @Override
        public Optional<ContactFacts> find(CustomerId customer) {
            return Optional.of(ContactFacts.none(customer));
        }
    }

    private static final class Changes implements ChangeLog {
        @Override
        public void append(ChangeRecord change) {}

        @Override
        public Slice<ChangeRecord> history(CustomerId customer, Scan<ChangeRecord> scan) {
            return new Slice<>(List.of(), Optional.empty());
        }
    }

    private static final class Log implements InteractionLog {
        @Override
        public Set<InteractionId> append(Collection<Interaction> entries) {
            return Set.of();
        }

        @Override
        public Optional<Interaction> find(InteractionId id) {
            return Optional.empty();
        }

        @Override
        public Slice<Interaction> search(Scan<Interaction> scan) {
            return new Slice<>(List.of(), Optional.empty());
        }

        @Override
        public Slice<Interaction> timeline(CustomerId customer, Scan<Interaction> scan) {
            return search(scan);
        }

        @Override
        public Map<References.ExternalId, Revision> known(Collection<References.ExternalId> ids) {
            return Map.of();
        }

        @Override
        public Map<InteractionId, Interaction> lock(Collection<InteractionId> ids) {
            return Map.of();
        }

        @Override
        public void supersede(Revision next, UUID former) {}

        @Override
        public List<Revision> revisions(InteractionId id) {
            return List.of();
        }
    }
}

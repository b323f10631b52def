package dev.kith.examples.jdbc;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.ChangeLog;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The types that this storage has met, with their indexes. Thread-safe. */
final class Types {
    private record Known<A>(AggregateType<A, ?> type, Map<String, Indexes.Reader<A>> readers, Set<String> times) {}

    private final Map<Class<?>, Known<?>> known = new ConcurrentHashMap<>();
    private final Documents documents = new Documents();
    private final Indexes indexes;

    Types(Indexes indexes) {
        this.indexes = indexes;
        add(Customer.TYPE);
        add(Interaction.TYPE);
        add(ChangeLog.TYPE);
        documents.require(Revision.class);
        documents.require(ContactFacts.class);
    }

    Documents documents() {
        return documents;
    }

    /** Fails where aggregates of the type cannot be written. */
    void add(AggregateType<?, ?> type) {
        if (type.id().type().kind() != FieldType.Kind.ID) {
            throw new IllegalArgumentException("the id of " + type.name() + " is no UUID");
        }
        documents.require(type.type());
        known.computeIfAbsent(type.type(), any -> read(type));
    }

    private <A> Known<A> read(AggregateType<A, ?> type) {
        return new Known<>(type, indexes.readers(type), indexes.times(type));
    }

    <A> RowKind<A> kind(String tenant, AggregateType<A, ?> type) {
        add(type);
        var one = known(type.type()).orElseThrow();
        return new RowKind<>(tenant, type, one.readers(), one.times(), documents);
    }

    <A> Optional<AggregateType<A, ?>> find(Class<A> rows) {
        return known(rows).map(Known::type);
    }

    /** The cast is safe: {@link #read} makes what lies under a class. */
    @SuppressWarnings("unchecked")
    private <A> Optional<Known<A>> known(Class<A> rows) {
        return Optional.ofNullable((Known<A>) known.get(rows));
    }
}

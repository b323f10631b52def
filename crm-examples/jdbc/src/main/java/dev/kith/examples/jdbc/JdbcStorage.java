package dev.kith.examples.jdbc;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.CrmStorage.Subscriptions;
import dev.kith.crm.storage.OneUnit;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Keeps everything in a relational database over plain JDBC: aggregates as documents, and beside them the keys by which they are found, locked and
 * kept apart. Serves every aggregate type. Each unit is a transaction of its own on a connection of its own. Thread-safe.
 */
public final class JdbcStorage implements CrmStorage {
    private final DataSource connections;
    private final Types types;
    private final OneUnit units = new OneUnit();
    private volatile boolean closed;

    private JdbcStorage(DataSource connections, Types types) {
        this.connections = connections;
        this.types = types;
    }

    /**
     * Works on a database that has the {@link Tables}.
     *
     * @param connections leads to it; best a pool, which stays open when the storage is closed
     * @return the storage
     */
    public static JdbcStorage over(DataSource connections) {
        return over(connections, Indexes.BUILT_IN);
    }

    /**
     * Works on a database that has the {@link Tables}.
     *
     * @param connections leads to it; best a pool, which stays open when the storage is closed
     * @param indexes by what rows are found, {@link Indexes#BUILT_IN} and what belongs to extensions
     * @return the storage
     */
    public static JdbcStorage over(DataSource connections, Indexes indexes) {
        return new JdbcStorage(connections, new Types(indexes));
    }

    @Override
    public <T> T inTransaction(CallContext context, Visibility visibility, Work<T> work) {
        return units.in(() -> inSession(sql -> {
            var unit = new JdbcUnit(context, visibility, types, sql);
            var result = work.in(unit);
            unit.flush();
            return result;
        }));
    }

    /** Commits, unless something was thrown. */
    <T> T inSession(Function<Sql, T> work) {
        if (closed) {
            throw new IllegalUseException("this storage is closed; create another one");
        }
        try (var session = Session.open(connections)) {
            var sql = new Sql(session.connection());
            try {
                var result = work.apply(sql);
                session.commit();
                return result;
            } finally {
                sql.end();
            }
        }
    }

    /** A unit that is open on this thread is not looked at: the statement has a connection of its own. */
    @Override
    public List<Agenda.Candidate> due(Instant now, Set<String> works, int limit) {
        return inSession(sql -> JdbcAgenda.due(sql, now, works, limit));
    }

    @Override
    public Optional<Instant> nextDue(Set<String> works) {
        return inSession(sql -> JdbcAgenda.next(sql, works));
    }

    @Override
    public Subscriptions subscriptions() {
        return new JdbcSubscriptions(this);
    }

    /**
     * Writes the search keys of all rows of a type anew, chunk by chunk, after its indexes have become others and before anybody searches by them.
     *
     * @param tenant whose rows
     * @param type which ones
     * @param <A> the rows
     */
    public <A> void reindex(TenantId tenant, AggregateType<A, ?> type) {
        inSession(sql -> {
            var table = new RowTable<>(types.kind(tenant.value(), type), sql);
            Rows.of(table, Optional.empty()).each(chunk -> {
                table.reindex(chunk);
                return true;
            });
            return tenant;
        });
    }

    @Override
    public Set<Class<? extends StoragePort>> ports() {
        return Set.of(ChangeLog.class, InteractionLog.class, ContactFactsLedger.class, Agenda.class, Outbox.class);
    }

    /** Each type whose id is a UUID, and whose values can be written; a type that is asked for is known from then on. */
    @Override
    public boolean serves(AggregateType<?, ?> type) {
        if (type.id().type().kind() != FieldType.Kind.ID) {
            return false;
        }
        types.add(type);
        return true;
    }

    @Override
    public void close() {
        closed = true;
    }
}

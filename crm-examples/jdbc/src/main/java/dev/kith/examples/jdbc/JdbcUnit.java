package dev.kith.examples.jdbc;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.ChangeLog;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.value.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One unit. Writes go to the database at once, in its transaction, so that whatever is read sees them; only contact facts wait for the end. */
final class JdbcUnit implements UnitOfWork {
    private final CallContext context;
    private final Visibility visibility;
    private final Types types;
    private final Sql sql;
    private final JdbcContactFacts facts;

    JdbcUnit(CallContext context, Visibility visibility, Types types, Sql sql) {
        this.context = context;
        this.visibility = visibility;
        this.types = types;
        this.sql = sql;
        this.facts = new JdbcContactFacts(this);
    }

    @Override
    public CallContext context() {
        return context;
    }

    @Override
    public <P extends StoragePort> P port(Class<P> port) {
        if (port == InteractionLog.class) {
            return port.cast(new JdbcInteractionLog(this));
        }
        if (port == ChangeLog.class) {
            return port.cast(new JdbcChangeLog(this));
        }
        if (port == ContactFactsLedger.class) {
            return port.cast(facts);
        }
        if (port == Agenda.class) {
            return port.cast(new JdbcAgenda(this));
        }
        if (port == Outbox.class) {
            return port.cast(new JdbcOutbox(this));
        }
        throw new IllegalUseException("this storage has no port " + port.getName());
    }

    @Override
    public <A, I> Repository<A, I> of(AggregateType<A, I> type) {
        return new JdbcRepository<>(this, type);
    }

    Sql sql() {
        return sql;
    }

    String tenant() {
        return context.tenant().value();
    }

    Documents documents() {
        return types.documents();
    }

    JdbcContactFacts facts() {
        return facts;
    }

    /** For one call of a port: what it looks up may be different at the next one. */
    Sight sight() {
        sql.requireGood();
        return new Sight(this, visibility);
    }

    <A> RowTable<A> table(AggregateType<A, ?> type) {
        return new RowTable<>(types.kind(tenant(), type), sql);
    }

    <A> Search<A> search(AggregateType<A, ?> type, Optional<Condition> within) {
        return new Search<>(table(type), sight(), within);
    }

    <A> Optional<AggregateType<A, ?>> typeOf(Class<A> rows) {
        return types.find(rows);
    }

    /** To whose files a row belongs. */
    <A> Collection<CustomerId> customers(Class<A> type, A row) {
        return row instanceof ContactFacts one
                ? List.of(one.customer())
                : typeOf(type).orElseThrow().customers().apply(row);
    }

    /** Writes what has waited for the end, and proves that nothing has failed. */
    void flush() {
        sql.requireGood();
        facts.flush();
    }
}

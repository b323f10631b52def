package dev.kith.crm.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

record InteractionUseCases(Workbench bench) implements Interactions {
    @Override
    public Interaction log(NewInteraction command) {
        return new LogInteraction(bench).log(command);
    }

    @Override
    public LogReport logAll(List<NewInteraction> commands, Consumer<LogReport> progress) {
        return new LogMany(bench).log(commands, progress);
    }

    @Override
    public Interaction amend(InteractionId id, UnaryOperator<Interaction> change) {
        return new AmendInteraction(bench).amend(id, Optional.empty(), change);
    }

    @Override
    public Interaction amend(InteractionId id, Version seen, UnaryOperator<Interaction> change) {
        return new AmendInteraction(bench).amend(id, Optional.of(seen), change);
    }

    @Override
    public void retract(InteractionId id, String reason) {
        new RetractInteraction(bench).retract(id, reason);
    }

    @Override
    public Interaction reinstate(InteractionId id, NewInteraction command) {
        return new ReinstateInteraction(bench).reinstate(id, command);
    }

    @Override
    public Optional<Interaction> find(InteractionId id) {
        return log(log -> log.find(id));
    }

    @Override
    public Interaction get(InteractionId id) {
        return find(id).orElseThrow(() -> new NotFoundException(Interaction.TYPE.name(), id));
    }

    @Override
    public Optional<Interaction> find(References.ExternalId id) {
        return log(log -> log.known(List.of(id))).values().stream()
                .filter(latest -> !latest.retracted())
                .map(Revision::entry)
                .findFirst();
    }

    @Override
    public List<Revision> revisions(InteractionId id) {
        return log(log -> log.revisions(id));
    }

    private <T> T log(Function<InteractionLog, T> read) {
        return bench.inTransaction(unit -> read.apply(unit.port(InteractionLog.class)));
    }

    @Override
    public Page<Interaction> timeline(CustomerId customer, Query<Interaction> query) {
        return bench.page(Interaction.TYPE, sorted(query), customer, (unit, scan) -> {
            var slice = unit.port(InteractionLog.class).timeline(customer, scan);
            if (slice.items().isEmpty()) {
                requireCustomer(unit, customer);
            }
            return slice;
        });
    }

    @Override
    public Page<Interaction> search(Query<Interaction> query) {
        return bench.page(Interaction.TYPE, sorted(query), "", InteractionUseCases::slice);
    }

    @Override
    public void each(Query<Interaction> query, Consumer<? super Interaction> sink) {
        bench.each(Interaction.TYPE, sorted(query), InteractionUseCases::slice, sink);
    }

    private static Query<Interaction> sorted(Query<Interaction> query) {
        return query.sort().terms().isEmpty() ? query.sortedBy(NEWEST_FIRST) : query;
    }

    private static Slice<Interaction> slice(UnitOfWork unit, Scan<Interaction> scan) {
        return unit.port(InteractionLog.class).search(scan);
    }

    @Override
    public ContactFacts facts(CustomerId customer) {
        return bench.inTransaction(unit -> unit.port(ContactFactsLedger.class).find(customer))
                .orElseThrow(() -> new NotFoundException("customer", customer));
    }

    /** Asks for a customer's interactions, newest first. */
    static Supplier<Slice<Interaction>> ask(CustomerId customer, Query<Interaction> query, Workbench bench) {
        return bench.ask(
                Interaction.TYPE,
                sorted(query),
                (unit, scan) -> unit.port(InteractionLog.class).askTimeline(customer, scan));
    }

    private static void requireCustomer(UnitOfWork unit, CustomerId customer) {
        if (unit.of(Customer.TYPE).count(Customer.ID.is(customer)) == 0) {
            throw new NotFoundException("customer", customer);
        }
    }
}

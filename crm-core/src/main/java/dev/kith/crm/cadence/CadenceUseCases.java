package dev.kith.crm.cadence;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Whose;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Leads each call to the use case that does it. */
final class CadenceUseCases extends Lookup.OfType<Cadence, CadenceId> implements Cadences {
    CadenceUseCases(Workbench bench) {
        super(bench, Cadence.TYPE);
    }

    @Override
    public Cadence start(NewCadence command) {
        Objects.requireNonNull(command, "command");
        return new StartCadence(bench).start(command);
    }

    @Override
    public Cadence revise(CadenceId id, UnaryOperator<Cadence> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return new MoveCadence(bench).revise(id, Optional.empty(), change);
    }

    @Override
    public Cadence revise(CadenceId id, Version seen, UnaryOperator<Cadence> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(change, "change");
        return new MoveCadence(bench).revise(id, Optional.of(seen), change);
    }

    @Override
    public Cadence reassign(CadenceId id, EmployeeId to) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(to, "to");
        return new MoveCadence(bench).reassign(id, to);
    }

    @Override
    public Cadence skip(CadenceId id) {
        Objects.requireNonNull(id, "id");
        return new MoveCadence(bench).skip(id);
    }

    @Override
    public Cadence move(CadenceId id, LocalDate to) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(to, "to");
        return new MoveCadence(bench).move(id, to);
    }

    @Override
    public Cadence pause(CadenceId id, LocalDate until, String reason) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(until, "until");
        return new MoveCadence(bench).pause(id, Optional.of(until), reason);
    }

    @Override
    public Cadence pause(CadenceId id, String reason) {
        Objects.requireNonNull(id, "id");
        return new MoveCadence(bench).pause(id, Optional.empty(), reason);
    }

    @Override
    public Cadence resume(CadenceId id) {
        Objects.requireNonNull(id, "id");
        return new MoveCadence(bench).resume(id);
    }

    @Override
    public Optional<LocalDate> next(CadenceId id) {
        Objects.requireNonNull(id, "id");
        return bench.inTransaction(unit -> {
            var cadence = get(id);
            return cadence.next(new CheckIns(bench).lastContact(cadence.customer()));
        });
    }

    @Override
    public Optional<Cadence> of(CustomerId customer) {
        Objects.requireNonNull(customer, "customer");
        return search(Query.where(Cadence.CUSTOMER.is(customer)).limit(1)).items().stream()
                .findFirst();
    }

    @Override
    public Page<Customer> losingTouch(Whose whose, Query<Customer> query) {
        return new LosingTouch(bench).page(Optional.of(whose), query);
    }

    @Override
    public Page<Customer> losingTouch(Query<Customer> query) {
        return new LosingTouch(bench).page(Optional.empty(), query);
    }
}

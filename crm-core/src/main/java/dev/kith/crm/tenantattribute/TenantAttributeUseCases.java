package dev.kith.crm.tenantattribute;

import dev.kith.crm.extension.Lookup;
import dev.kith.crm.extension.Revising;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Defines and changes. Nobody hears of it: an event has a customer. */
final class TenantAttributeUseCases extends Lookup.OfType<TenantAttribute, TenantAttributeId>
        implements TenantAttributes {
    TenantAttributeUseCases(Workbench bench) {
        super(bench, TenantAttribute.TYPE);
    }

    @Override
    public TenantAttribute define(NewTenantAttribute command) {
        Objects.requireNonNull(command, "command");
        var fresh = new TenantAttribute(
                new TenantAttributeId(bench.newId()),
                Version.FIRST,
                command.owner(),
                command.name(),
                command.kind(),
                command.target(),
                command.rules());
        bench.check(command, new Rulebook(bench).violations(fresh, true));
        return bench.inTransaction(unit -> {
            if (unit.of(TenantAttribute.TYPE).count(Criterion.everything()) >= MOST) {
                bench.check(command, List.of(Violation.of("attribute.too-many", MOST)));
            }
            bench.add(TenantAttribute.TYPE, fresh);
            return fresh;
        });
    }

    @Override
    public TenantAttribute revise(TenantAttributeId id, UnaryOperator<TenantAttribute> change) {
        return revise(id, Optional.empty(), change);
    }

    @Override
    public TenantAttribute revise(TenantAttributeId id, Version seen, UnaryOperator<TenantAttribute> change) {
        return revise(id, Optional.of(seen), change);
    }

    private TenantAttribute revise(
            TenantAttributeId id, Optional<Version> seen, UnaryOperator<TenantAttribute> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return new Revising<>(bench, TenantAttribute.TYPE, TenantAttribute::at, (record, told) -> {})
                .revise(id, seen, change, this::violations);
    }

    private List<Violation> violations(Change<TenantAttribute> change) {
        var found = new ArrayList<Violation>();
        found.addAll(Revising.fixed(change, "owner", TenantAttribute::owner));
        found.addAll(Revising.fixed(change, "name", TenantAttribute::name));
        found.addAll(Revising.fixed(change, "kind", TenantAttribute::kind));
        found.addAll(Revising.fixed(change, "target", TenantAttribute::target));
        return found.isEmpty() ? new Rulebook(bench).violations(change.after(), false) : found;
    }
}

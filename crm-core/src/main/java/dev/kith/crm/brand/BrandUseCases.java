package dev.kith.crm.brand;

import dev.kith.crm.extension.Revising;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Defines and changes. Nobody hears of it: an event has a customer. */
record BrandUseCases(Workbench bench) implements Brands {
    @Override
    public Optional<Brand> find() {
        return bench.inTransaction(unit -> unit
                .of(Brand.TYPE)
                .search(new Scan<>(Criterion.everything(), Brand.TYPE.total(Sort.none()), 1, Optional.empty()))
                .items()
                .stream()
                .findFirst());
    }

    @Override
    public Brand get() {
        return find().orElseThrow(() -> new RefusedException(Refusal.of(
                "brand.missing",
                "the tenant has no brand, and no message goes without; define it by desk.brands().define(...)")));
    }

    @Override
    public Brand define(NewBrand command) {
        Objects.requireNonNull(command, "command");
        var fresh = new Brand(
                new BrandId(bench.newId()),
                Version.FIRST,
                command.name(),
                command.colours(),
                command.logo(),
                command.address(),
                command.texts());
        return bench.inTransaction(unit -> {
            bench.add(Brand.TYPE, fresh);
            return fresh;
        });
    }

    @Override
    public Brand revise(UnaryOperator<Brand> change) {
        return revise(Optional.empty(), change);
    }

    @Override
    public Brand revise(Version seen, UnaryOperator<Brand> change) {
        return revise(Optional.of(seen), change);
    }

    private Brand revise(Optional<Version> seen, UnaryOperator<Brand> change) {
        Objects.requireNonNull(change, "change");
        return bench.inTransaction(unit -> new Revising<>(bench, Brand.TYPE, Brand::at, (record, told) -> {})
                .revise(get().id(), seen, change, told -> List.of()));
    }
}

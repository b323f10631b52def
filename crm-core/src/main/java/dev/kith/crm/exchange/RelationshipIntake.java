package dev.kith.crm.exchange;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.customer.relationship.Relationships;
import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.exchange.RowOutcome.Rejected;
import dev.kith.crm.exchange.RowOutcome.Skipped;
import dev.kith.crm.exchange.Step.Written;
import dev.kith.crm.exchange.ToldRelationship.Ends;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.query.Query;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes relationships: one that is there, of the same customers, kind, role and days, is left alone. */
final class RelationshipIntake implements Intake<ToldRelationship> {
    private static final int PAGE = 500;

    private final Workbench bench;
    private final Map<Ends, Attributes> decided = new HashMap<>();
    private final Map<Ends, Attributes> stored = new HashMap<>();
    private Picture customers = new Picture();

    RelationshipIntake(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Rows<ToldRelationship> rows(ImportFile file, BufferedReader text) throws IOException {
        return new CsvRows<>(
                file,
                text,
                new RelationshipColumns(new Pointers()).all(),
                header -> Optional.empty(),
                () -> new RelationshipDraft(bench));
    }

    @Override
    public void look(List<ToldRelationship> told) {
        Asked.look(
                told.stream().flatMap(one -> Stream.of(one.from(), one.to())).toList(),
                KnownCustomers.of(bench, customers));
        var keys = new HashSet<Ends>();
        for (var one : told) {
            try {
                keys.add(one.among(customers));
            } catch (InvalidValueException refused) {
                // told when the row is decided
            }
        }
        if (!keys.isEmpty()) {
            var between = Relationship.FROM
                    .in(keys.stream().map(Ends::from).distinct().toList())
                    .and(Relationship.TO.in(
                            keys.stream().map(Ends::to).distinct().toList()))
                    .and(Relationship.WITHDRAWN.is(false));
            bench.each(
                    Relationship.TYPE,
                    Query.where(between).limit(PAGE),
                    (unit, scan) -> unit.of(Relationship.TYPE).search(scan),
                    one -> stored.put(Ends.of(one), one.attributes()));
        }
    }

    @Override
    public Step decide(long line, ToldRelationship told) {
        var key = told.among(customers);
        var attributes = bench.attributes(Relationship.class);
        var asked = RawAttributes.of(told.attributes());
        var begun = attributes.begun(asked);
        var there = Optional.ofNullable(decided.get(key)).or(() -> Optional.ofNullable(stored.get(key)));
        if (there.isPresent()) {
            var same = there.get().equals(begun) || there.get().equals(told.attributes());
            return Step.none(new Skipped(line, same ? List.of() : List.of("attributes")));
        }
        var wrong = attributes.violations(asked, Optional.empty());
        if (!wrong.isEmpty()) {
            return Step.none(new Rejected(line, wrong));
        }
        decided.put(key, begun);
        return new Step(new Created(line), () -> {
            var made = bench.facade(Relationships.class).relate(told.command(key));
            return Optional.of(new Written(made.id().value(), made.version()));
        });
    }

    @Override
    public void forget(boolean alsoDecided) {
        customers = new Picture();
        stored.clear();
        if (alsoDecided) {
            decided.clear();
        }
    }
}

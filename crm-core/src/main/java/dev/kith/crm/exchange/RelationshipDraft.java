package dev.kith.crm.exchange;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;

/** A relationship, as one row tells it. */
final class RelationshipDraft extends Draft<ToldRelationship> {
    private final Workbench bench;
    private Asked from = Asked.NOBODY;
    private Asked to = Asked.NOBODY;
    private Optional<String> kind = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<LocalDate> since = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private Attributes attributes = Attributes.NONE;

    RelationshipDraft(Workbench bench) {
        this.bench = bench;
    }

    void from(String cell) {
        from = customer(cell);
    }

    void to(String cell) {
        to = customer(cell);
    }

    /** As it is exported, or as people write it. */
    private Asked customer(String cell) {
        var region = bench.settings().region();
        return cell.matches("(?s)customer[:;].*") ? Asked.of(Entry.parse(cell), region) : Asked.of(cell, region);
    }

    void kind(String cell) {
        var code = Text.folded(cell);
        var legal = bench.parts(RelationshipKind.POINT).stream()
                .map(RelationshipKind::code)
                .toList();
        if (!legal.contains(code)) {
            throw new InvalidValueException("a kind", Codes.unknown(code, legal));
        }
        kind = Optional.of(code);
    }

    void role(String cell) {
        role = Text.line(cell);
    }

    void since(LocalDate day) {
        since = Optional.of(day);
    }

    void until(LocalDate day) {
        until = Optional.of(day);
    }

    void attribute(Entry entry) {
        var all = new TreeMap<>(attributes.all());
        all.put(entry.kind(), CustomerEntries.attribute(entry));
        attributes = Attributes.of(all);
    }

    @Override
    ToldRelationship made() {
        var problems = new ArrayList<Violation>();
        if (from.equals(Asked.NOBODY)) {
            problems.add(Violation.of("line.missing").in("from"));
        }
        if (to.equals(Asked.NOBODY)) {
            problems.add(Violation.of("line.missing").in("to"));
        }
        if (kind.isEmpty()) {
            problems.add(Violation.of("line.missing").in("kind"));
        }
        problems.addAll(bench.attributes(Relationship.class).unknown(attributes));
        if (!problems.isEmpty()) {
            throw new InvalidValueException("a relationship", problems);
        }
        return new ToldRelationship(
                from, to, kind.orElseThrow(), role, new Relationship.Days(since, until), attributes);
    }
}

package dev.kith.crm.exchange;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName.Person;
import dev.kith.crm.customer.CustomerStatus;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A customer who is there, with what a row adds. What is missing is added; what is there stays as it is, and where the row
 * says otherwise that is told.
 *
 * @param state the customer with all that was added
 * @param added the parts to which something was added
 * @param kept the parts in which the row says otherwise
 */
record Merged(Customer state, List<String> added, List<String> kept) {
    static Merged of(Customer there, Customer told) {
        return new Merged(there, List.of(), List.of())
                .name(told)
                .list("other names", told.otherNames(), Customer::otherNames, Customer::alsoCalled)
                .points(told)
                .dates(told)
                .communication(told)
                .status(told)
                .set("tags", told.tags(), Customer::tags, Customer::tagged)
                .set("references", told.references(), Customer::references, Customer::referencedBy)
                .responsible(told)
                .notes(told)
                .attributes(told);
    }

    boolean isNothing() {
        return added.isEmpty() && kept.isEmpty();
    }

    private Merged adds(String part, Customer next) {
        return next.equals(state) ? this : new Merged(next, with(added, part), kept);
    }

    private Merged keeps(String part) {
        return new Merged(state, added, with(kept, part));
    }

    private static List<String> with(List<String> parts, String part) {
        var all = new ArrayList<>(parts);
        if (!all.contains(part)) {
            all.add(part);
        }
        return List.copyOf(all);
    }

    private Merged name(Customer told) {
        if (state.name().equals(told.name())) {
            return this;
        }
        if (!(state.name() instanceof Person there) || !(told.name() instanceof Person other)) {
            return keeps("name");
        }
        var whole = filled(there, other);
        var merged = adds("name", state.renamed(whole));
        var same = Text.folded(whole.display())
                .equals(Text.folded(filled(other, there).display()));
        return same ? merged : merged.keeps("name");
    }

    private static Person filled(Person one, Person from) {
        return new Person(
                one.prefix().or(from::prefix),
                one.given().or(from::given),
                one.family().or(from::family),
                one.suffix().or(from::suffix));
    }

    private Merged points(Customer told) {
        var merged = this;
        for (var point : told.contactPoints()) {
            if (merged.state.contactPoints().stream().noneMatch(there -> same(there, point))) {
                merged = merged.adds(point.kind().code(), merged.state.alsoReachedBy(unpreferred(merged.state, point)));
            }
        }
        return merged;
    }

    /** A mobile phone that somebody else calls a phone is one number. */
    private static boolean same(ContactPoint one, ContactPoint other) {
        return one.key().equals(other.key())
                && (one.kind().equals(other.kind())
                        || Picture.IDENTIFYING.stream()
                                .anyMatch(kinds -> kinds.contains(one.kind()) && kinds.contains(other.kind())));
    }

    /** One contact point of each kind is the first choice: the one that was it before. */
    static ContactPoint unpreferred(Customer customer, ContactPoint point) {
        var taken = customer.contactPoints().stream()
                .anyMatch(there -> there.preferred() && there.kind().equals(point.kind()));
        return !taken
                ? point
                : new ContactPoint(
                        point.kind(),
                        point.raw(),
                        point.key(),
                        point.label(),
                        false,
                        point.address(),
                        point.purposes(),
                        point.verified(),
                        point.health());
    }

    private Merged dates(Customer told) {
        var merged = this;
        for (var date : told.dates()) {
            merged = merged.date(date);
        }
        return merged;
    }

    private Merged date(ImportantDate date) {
        var dates = new ArrayList<>(state.dates());
        var birthday = dates.stream()
                .filter(there -> date.kind().equals(ImportantDate.BIRTHDAY)
                        && there.kind().equals(date.kind()))
                .findFirst();
        if (dates.contains(date)) {
            return this;
        }
        if (birthday.isEmpty()) {
            dates.add(date);
            return adds(date.kind(), state.remembering(dates));
        }
        if (!isYearOnlyMissing(birthday.get(), date)) {
            return keeps(date.kind());
        }
        dates.set(dates.indexOf(birthday.get()), date);
        return adds(date.kind(), state.remembering(dates));
    }

    private static boolean isYearOnlyMissing(ImportantDate there, ImportantDate told) {
        return there.date().year().isEmpty()
                && there.date().monthDay().equals(told.date().monthDay());
    }

    private Merged communication(Customer told) {
        var other = told.communication();
        var merged = this;
        for (var part : Spoken.ALL) {
            merged = merged.single(
                    part.name(),
                    part.value().apply(merged.state.communication()),
                    part.value().apply(other),
                    (customer, value) -> customer.spokenTo(part.with().apply(customer.communication(), value)));
        }
        return merged.list(
                "preferences",
                other.preferences(),
                customer -> customer.communication().preferences(),
                (customer, all) -> customer.spokenTo(customer.communication().minding(all.toArray(Preference[]::new))));
    }

    /** Stage, end and archive move by use cases of their own: a row that says otherwise is told, and moves nothing. */
    private Merged status(Customer told) {
        var other = told.status();
        var merged = other.stage().equals(CustomerStatus.ACTIVE.stage())
                        || other.stage().equals(state.status().stage())
                ? this
                : keeps("stage");
        merged = other.end().isEmpty() || other.end().equals(state.status().end()) ? merged : merged.keeps("ended");
        return other.archived().isEmpty() || state.status().archived().isPresent() ? merged : merged.keeps("archived");
    }

    private Merged responsible(Customer told) {
        return single(
                "responsible",
                state.responsible(),
                told.responsible(),
                (customer, employee) -> customer.inCareOf(Optional.of(employee)));
    }

    private Merged notes(Customer told) {
        var known = state.notes()
                .filter(there -> told.notes().filter(there::contains).isPresent());
        return known.isPresent() ? this : single("notes", state.notes(), told.notes(), Customer::noted);
    }

    private <V> Merged single(
            String part, Optional<V> there, Optional<V> told, BiFunction<Customer, V, Customer> change) {
        if (told.isEmpty() || told.equals(there)) {
            return this;
        }
        return there.isEmpty() ? adds(part, change.apply(state, told.get())) : keeps(part);
    }

    private <V> Merged list(
            String part,
            List<V> told,
            Function<Customer, List<V>> there,
            BiFunction<Customer, List<V>, Customer> change) {
        var all = new ArrayList<>(there.apply(state));
        told.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all.size() == there.apply(state).size() ? this : adds(part, change.apply(state, all));
    }

    private <V> Merged set(
            String part, Set<V> told, Function<Customer, Set<V>> there, BiFunction<Customer, Set<V>, Customer> change) {
        var all = new HashSet<>(there.apply(state));
        return all.addAll(told) ? adds(part, change.apply(state, all)) : this;
    }

    private Merged attributes(Customer told) {
        var merged = this;
        for (var entry : told.attributes().all().entrySet()) {
            var there = new TreeMap<>(merged.state.attributes().all());
            var before = there.putIfAbsent(entry.getKey(), entry.getValue());
            if (before == null) {
                merged = merged.adds(entry.getKey(), merged.state.attributed(Attributes.of(there)));
            } else if (!before.equals(entry.getValue())) {
                merged = merged.keeps(entry.getKey());
            }
        }
        return merged;
    }

    @Override
    public String toString() {
        return "Merged[" + added + "]";
    }
}

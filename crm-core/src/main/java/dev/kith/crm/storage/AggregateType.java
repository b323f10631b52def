package dev.kith.crm.storage;

import dev.kith.crm.event.ChangeRecord.Difference;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.Sort;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Describes an aggregate, or an entry of a log, once: what adapters, evaluator, import and export need to know of it.
 * Begin with {@link #of}; the canonical constructor is not part of the compatibility promise. Immutable.
 *
 * @param name its logical name; vendors begin with a prefix of their own
 * @param type its class
 * @param id its id, which also breaks ties of every order
 * @param version its version; always the first for entries of a log
 * @param fields what criteria and sorts may name, without the id
 * @param relations where criteria may go on from here
 * @param customers whose file it belongs to
 * @param keys what no two of them may share, beside the id
 * @param traits what its history tells of
 * @param <A> the aggregate
 * @param <I> its id
 */
public record AggregateType<A, I>(
        String name,
        Class<A> type,
        OrderedField<A, I> id,
        Function<A, Version> version,
        List<Field<A, ?>> fields,
        List<Relation<A, ?>> relations,
        Function<A, Collection<CustomerId>> customers,
        List<UniqueKey<A>> keys,
        List<Trait<A>> traits) {
    /**
     * Copies the lists.
     *
     * @param name its logical name; vendors begin with a prefix of their own
     * @param type its class
     * @param id its id, which also breaks ties of every order
     * @param version its version; always the first for entries of a log
     * @param fields what criteria and sorts may name, without the id
     * @param relations where criteria may go on from here
     * @param customers whose file it belongs to
     * @param keys what no two of them may share, beside the id
     * @param traits what its history tells of
     */
    public AggregateType {
        fields = List.copyOf(fields);
        relations = List.copyOf(relations);
        keys = List.copyOf(keys);
        traits = List.copyOf(traits);
    }

    /**
     * Begins a description.
     *
     * @param name its logical name; vendors begin with a prefix of their own
     * @param type its class
     * @param id its id
     * @param <A> the aggregate
     * @param <I> its id
     * @return a description of the id alone, always at the first version
     */
    public static <A, I> AggregateType<A, I> of(String name, Class<A> type, OrderedField<A, I> id) {
        return new AggregateType<>(
                name, type, id, entry -> Version.FIRST, List.of(), List.of(), entry -> List.of(), List.of(), List.of());
    }

    /**
     * Says how the version is read.
     *
     * @param reader reads it
     * @return the description
     */
    public AggregateType<A, I> versioned(Function<A, Version> reader) {
        return new AggregateType<>(name, type, id, reader, fields, relations, customers, keys, traits);
    }

    /**
     * Says what criteria and sorts may name.
     *
     * @param all the fields, without the id
     * @return the description
     */
    public AggregateType<A, I> with(List<Field<A, ?>> all) {
        return new AggregateType<>(name, type, id, version, all, relations, customers, keys, traits);
    }

    /**
     * Says where criteria may go on.
     *
     * @param all the relations
     * @return the description
     */
    public AggregateType<A, I> leadingTo(List<Relation<A, ?>> all) {
        return new AggregateType<>(name, type, id, version, fields, all, customers, keys, traits);
    }

    /**
     * Says whose file it belongs to.
     *
     * @param path reads the customers
     * @return the description
     */
    public AggregateType<A, I> belongingTo(Function<A, Collection<CustomerId>> path) {
        return new AggregateType<>(name, type, id, version, fields, relations, path, keys, traits);
    }

    /**
     * Says what no two may share.
     *
     * @param all the keys, without the id
     * @return the description
     */
    public AggregateType<A, I> unique(List<UniqueKey<A>> all) {
        return new AggregateType<>(name, type, id, version, fields, relations, customers, all, traits);
    }

    /**
     * Says what the history tells of.
     *
     * @param all the traits; together they tell an aggregate whole, but for id and version
     * @return the description
     */
    public AggregateType<A, I> recording(List<Trait<A>> all) {
        return new AggregateType<>(name, type, id, version, fields, relations, customers, keys, all);
    }

    /**
     * Tells what became different.
     *
     * @param change both states
     * @return the differences, in the order of the traits
     */
    public List<Difference> differences(Change<A> change) {
        return traits.stream()
                .flatMap(trait -> trait.differences(change.before(), change.after()))
                .toList();
    }

    /**
     * Completes an order by the id, so that it is total: in the direction of the last term, so that one index serves both directions.
     *
     * @param sort any order
     * @return the same, with the id as last term unless it is one already
     */
    public Sort<A> total(Sort<A> sort) {
        var byId = sort.terms().stream().anyMatch(term -> term.field().equals(id));
        if (byId) {
            return sort;
        }
        var last = sort.terms().stream().reduce((first, second) -> second).map(Sort.Term::direction);
        return sort.then(last.equals(Optional.of(Sort.Direction.DESCENDING)) ? id.descending() : id.ascending());
    }

    /**
     * Estimates what an aggregate takes in memory, by the texts of its traits.
     *
     * @param state the aggregate
     * @return bytes
     */
    public int weight(A state) {
        return 500
                + traits.stream()
                        .flatMap(trait -> trait.texts().apply(state).stream())
                        .mapToInt(text -> 200 + 2 * text.length())
                        .sum();
    }

    @Override
    public String toString() {
        return name;
    }
}

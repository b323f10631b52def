package dev.kith.crm.storage;

import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.Sort;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Describes an aggregate, or an entry of a log, once: what adapters, evaluator, import and export need to know of it.
 * Immutable.
 *
 * @param name its logical name; vendors begin with a prefix of their own
 * @param type its class
 * @param id its id, which also breaks ties of every order
 * @param version its version; always the first for entries of a log
 * @param fields what criteria and sorts may name, without the id
 * @param relations where criteria may go on from here
 * @param customers whose file it belongs to
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
        Function<A, Collection<CustomerId>> customers) {
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
     */
    public AggregateType {
        fields = List.copyOf(fields);
        relations = List.copyOf(relations);
    }

    /**
     * Completes an order by the id, so that it is total.
     *
     * @param sort any order
     * @return the same, with the id as last term unless it is one already
     */
    public Sort<A> total(Sort<A> sort) {
        var byId = sort.terms().stream().anyMatch(term -> term.field().equals(id));
        return byId ? sort : sort.then(id.ascending());
    }

    @Override
    public String toString() {
        return name;
    }
}

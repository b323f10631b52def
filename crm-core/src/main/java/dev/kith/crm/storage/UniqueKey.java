package dev.kith.crm.storage;

import java.util.Collection;
import java.util.function.Function;

/**
 * What no two aggregates of a type in one tenant may share.
 *
 * @param name as a refused duplicate is told, such as {@code external reference}
 * @param values the values that an aggregate holds; compared by {@code equals}
 * @param <A> the aggregate
 */
public record UniqueKey<A>(String name, Function<A, ? extends Collection<?>> values) {
    @Override
    public String toString() {
        return name;
    }
}

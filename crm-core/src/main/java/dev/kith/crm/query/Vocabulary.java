package dev.kith.crm.query;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.value.Codes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The closed list of fields and relations that a criterion from outside may name. Immutable.
 *
 * @param fields all fields of all owners
 * @param relations all relations between them
 */
public record Vocabulary(List<Field<?, ?>> fields, List<Relation<?, ?>> relations) {
    /**
     * Copies the lists.
     *
     * @param fields all fields of all owners
     * @param relations all relations between them
     */
    public Vocabulary {
        fields = List.copyOf(fields);
        relations = List.copyOf(relations);
    }

    /**
     * Reads a criterion from the form that {@link Criterion#text} writes.
     *
     * @param owner what it asks
     * @param text the text; that of each criterion is read back, however long its operands make it
     * @param <A> the subjects
     * @return the criterion
     * @throws InvalidValueException if it cannot be read, names what is not listed, or compares what cannot be compared
     */
    public <A> Criterion<A> read(Class<A> owner, String text) {
        return CriterionReader.read(this, owner, text);
    }

    /** The cast is safe: the owner is compared. */
    @SuppressWarnings("unchecked")
    <A> Field<A, ?> field(Class<A> owner, String name) {
        return (Field<A, ?>) named(fields, field -> field.owner().equals(owner), Field::name, name);
    }

    /** The cast is safe: where it leads from is compared. */
    @SuppressWarnings("unchecked")
    <A> Relation<A, ?> relation(Class<A> from, String name) {
        return (Relation<A, ?>) named(relations, relation -> relation.from().equals(from), Relation::name, name);
    }

    private static <T> T named(List<T> all, Predicate<T> mine, Function<T, String> name, String wanted) {
        Optional<T> found = all.stream()
                .filter(mine)
                .filter(one -> name.apply(one).equals(wanted))
                .findFirst();
        Collection<String> legal = all.stream().filter(mine).map(name).toList();
        return found.orElseThrow(() -> new InvalidValueException("a criterion", Codes.unknown(wanted, legal)));
    }
}

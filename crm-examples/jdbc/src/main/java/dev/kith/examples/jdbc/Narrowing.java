package dev.kith.examples.jdbc;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.CriterionVisitor;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells where a search may begin: a condition that all rows fulfil for which the criterion holds, and maybe others; nothing where no index
 * helps. The criterion itself decides in Java afterwards.
 *
 * @param kind whose rows are searched
 * @param path leads from the row to the subject, such as {@code contactPoints.}
 * @param <A> the subjects: the rows, or parts of them
 */
record Narrowing<A>(RowKind<?> kind, String path) implements CriterionVisitor<A, Optional<Condition>> {
    /** Values of these are shared by many rows. */
    private static final Set<FieldType.Kind> COMMON = Set.of(FieldType.Kind.CHOICE, FieldType.Kind.BOOLEAN);

    static <A> Optional<Condition> of(RowKind<A> kind, Criterion<A> where) {
        return where.accept(new Narrowing<>(kind, ""))
                .filter(condition -> condition.parameters().size() <= Condition.MOST_PARAMETERS);
    }

    @Override
    public <V> Optional<Condition> equal(Criterion.Equal<A, V> node) {
        return valued(node.field(), List.of(node.value().at(Instant.EPOCH))); // all are literals
    }

    @Override
    public <V> Optional<Condition> oneOf(Criterion.OneOf<A, V> node) {
        return valued(node.field(), node.values());
    }

    private <V> Optional<Condition> valued(Field<A, V> field, List<V> values) {
        var stored = values.stream().map(field.type()::stored).toList();
        if (path.isEmpty() && field.equals(kind.type().id())) {
            return Optional.of(Condition.ids(
                    stored.stream().map(UUID.class::cast).distinct().toList()));
        }
        return index(Indexes.named(field))
                .map(name -> Condition.keyed(
                        kind,
                        name,
                        stored.stream()
                                .map(one -> SearchKey.digest(field.type(), one))
                                .collect(Collectors.toSet()),
                        !COMMON.contains(field.type().kind())));
    }

    @Override
    public <V> Optional<Condition> ordered(Criterion.Ordered<A, V> node) {
        var bound = SearchKey.number(node.field().type().stored(node.value().at(Instant.EPOCH)));
        return bound.flatMap(number -> index(Indexes.named(node.field()))
                .map(name -> Condition.ranged(kind, name, compared(node.side()), number)));
    }

    private static String compared(OrderedField.Side side) {
        return switch (side) {
            case BELOW -> "<";
            case AT_MOST -> "<=";
            case ABOVE -> ">";
            case AT_LEAST -> ">=";
        };
    }

    @Override
    public Optional<Condition> text(Criterion.Text<A> node) {
        return index(Indexes.wordsOf(node.field())).flatMap(name -> {
            if (node.match() == TextField.Match.PREFIX) {
                var folded = Text.folded(node.value());
                return folded.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Condition.keyed(kind, name, List.of(SearchKey.beginning(folded)), true));
            }
            var words = Text.words(node.value()).stream().distinct().toList();
            return words.isEmpty()
                    ? Optional.of(Condition.ids(List.of()))
                    : all(words.stream()
                            .limit(Condition.MOST)
                            .map(word -> Condition.keyed(kind, name, List.of(SearchKey.word(word)), true))
                            .toList());
        });
    }

    /** No row stands under a key for a value that it lacks. */
    @Override
    public <V> Optional<Condition> absent(Criterion.Absent<A, V> node) {
        return Optional.empty();
    }

    /** What one part must fulfil all together, some parts must fulfil each. */
    @Override
    public <B> Optional<Condition> some(Criterion.Some<A, B> node) {
        return node.relation() instanceof Relation.Parts<A, B>
                ? node.criterion()
                        .accept(new Narrowing<>(kind, path + node.relation().name() + "."))
                : Optional.empty();
    }

    @Override
    public Optional<Condition> allOf(Criterion.AllOf<A> node) {
        return all(node.parts().stream()
                .flatMap(part -> part.accept(this).stream())
                .limit(Condition.MOST)
                .toList());
    }

    /** Rare ones alone, if there are any: the database need not read what is common. */
    private static Optional<Condition> all(List<Condition> found) {
        var rare = found.stream().filter(Condition::rare).toList();
        var best = rare.isEmpty() ? found : rare;
        return best.size() < 2 ? best.stream().findFirst() : Optional.of(Condition.joined(best, "and"));
    }

    @Override
    public Optional<Condition> anyOf(Criterion.AnyOf<A> node) {
        if (node.parts().isEmpty()) {
            return Optional.of(Condition.ids(List.of()));
        }
        if (node.parts().size() > Condition.MOST) {
            return Optional.empty();
        }
        var found = node.parts().stream().map(part -> part.accept(this)).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(Condition.joined(
                        found.stream().map(Optional::orElseThrow).toList(), "or"))
                : Optional.empty();
    }

    @Override
    public Optional<Condition> not(Criterion.Not<A> node) {
        return Optional.empty();
    }

    private Optional<String> index(String name) {
        return Optional.of(path + name).filter(kind.indexes()::contains);
    }
}

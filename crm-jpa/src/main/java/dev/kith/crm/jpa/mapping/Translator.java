package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.CriterionVisitor;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.value.Money;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Writes a criterion as a condition that means what {@link dev.kith.crm.query.Evaluator} says. Two-valued: each leaf
 * asks first whether there is a value, so that none is ever unknown and {@code not} is the full complement.
 */
record Translator<A>(Scope scope, boolean sighted) implements CriterionVisitor<A, String> {
    private static final String NEVER = "1 = 0";
    private static final String ALWAYS = "1 = 1";
    private static final int GROUP = 40;

    static boolean trivial(Criterion<?> criterion) {
        return criterion instanceof Criterion.AllOf<?> all && all.parts().isEmpty();
    }

    @Override
    public <V> String equal(Criterion.Equal<A, V> node) {
        var type = node.field().type();
        return oneOf(node.field(), List.of(type.stored(node.value().at(Instant.EPOCH))));
    }

    @Override
    public <V> String oneOf(Criterion.OneOf<A, V> node) {
        var type = node.field().type();
        return oneOf(
                node.field(),
                node.values().stream().map(type::stored).distinct().toList());
    }

    private String oneOf(Field<A, ?> field, List<Object> stored) {
        var path = scope.of(field);
        var storable = stored.stream()
                .filter(value -> path.storable(field.type(), value))
                .map(value -> path.column(field.type(), value))
                .toList();
        if (storable.isEmpty()) {
            return NEVER;
        }
        return present(field, scope.path(field) + scope.in(storable));
    }

    @Override
    public <V> String ordered(Criterion.Ordered<A, V> node) {
        var type = node.field().type();
        var bound = type.stored(node.value().at(Instant.EPOCH));
        IntPredicate side = switch (node.side()) {
            case BELOW -> step -> step < 0;
            case AT_MOST -> step -> step <= 0;
            case ABOVE -> step -> step > 0;
            case AT_LEAST -> step -> step >= 0;
        };
        return switch (type.kind()) {
            case CHOICE -> oneOf(node.field(), fulfilling(type, type.choices(), bound, side));
            case BOOLEAN -> oneOf(node.field(), fulfilling(type, List.of(false, true), bound, side));
            default ->
                present(
                        node.field(),
                        beside(node.field(), node.side(), bound)
                                + (bound instanceof Money money ? within(node.field(), node.side(), money) : ""));
        };
    }

    private String beside(Field<A, ?> field, OrderedField.Side side, Object bound) {
        return scope.path(field) + operator(side) + scope.bind(scope.of(field).column(field.type(), bound));
    }

    /** A bound is one of its own currency, whose amounts lie together. */
    private String within(Field<A, ?> field, OrderedField.Side side, Money bound) {
        return " and "
                + switch (side) {
                    case BELOW, AT_MOST -> beside(field, OrderedField.Side.AT_LEAST, bound.least());
                    case ABOVE, AT_LEAST -> beside(field, OrderedField.Side.AT_MOST, bound.most());
                };
    }

    private static List<Object> fulfilling(FieldType<?> type, List<?> all, Object bound, IntPredicate side) {
        return all.stream()
                .filter(value -> side.test(type.compareStored(value, bound)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static String operator(OrderedField.Side side) {
        return switch (side) {
            case BELOW -> " < ";
            case AT_MOST -> " <= ";
            case ABOVE -> " > ";
            case AT_LEAST -> " >= ";
        };
    }

    @Override
    public String text(Criterion.Text<A> node) {
        return switch (node.match()) {
            case PREFIX -> present(node.field(), prefix(scope.path(node.field()), Text.folded(node.value())));
            case WORDS -> {
                var words = Text.words(node.value());
                yield words.isEmpty()
                        ? NEVER
                        : words.stream()
                                .map(word -> scope.words(node.field(), word))
                                .collect(Collectors.joining(" and "));
            }
        };
    }

    /** A range and not LIKE: an index serves it whatever plan the database has cached. */
    private String prefix(String path, String start) {
        if (start.isEmpty()) {
            return ALWAYS;
        }
        var from = path + " >= " + scope.bind(start);
        var end = after(start);
        return end.isEmpty() ? from : from + " and " + path + " < " + scope.bind(end);
    }

    /** The least text behind all that begin so: the last code point and one; empty where none is left. */
    private static String after(String start) {
        var points = start.codePoints().toArray();
        var length = points.length;
        while (length > 0 && points[length - 1] == Character.MAX_CODE_POINT) {
            length--;
        }
        if (length == 0) {
            return "";
        }
        var last = points[length - 1];
        // behind the last point before the surrogates comes the first one after them
        points[length - 1] = last == Character.MIN_SURROGATE - 1 ? Character.MAX_SURROGATE + 1 : last + 1;
        return new String(points, 0, length);
    }

    @Override
    public <V> String absent(Criterion.Absent<A, V> node) {
        return scope.path(node.field()) + " is null";
    }

    @Override
    public <B> String some(Criterion.Some<A, B> node) {
        var link = scope.link(node.relation());
        var inner = scope.inner();
        var parts = new ArrayList<String>();
        parts.add(link.on(scope.alias(), inner.alias()));
        parts.add(inner.ofTenant());
        parts.add(node.criterion().accept(new Translator<B>(inner, sighted)));
        // who asks knows of visible rows only; what decides on visibility looks at all
        if (sighted && node.relation() instanceof Relation.Rows<A, B, ?>) {
            var seen = scope.visible(node.relation().to());
            if (!trivial(seen)) {
                parts.add(seen.accept(new Translator<B>(inner, false)));
            }
        }
        return "exists (select 1 from " + link.from(scope.alias(), inner.alias()) + inner.joins() + " where "
                + String.join(" and ", parts) + ")";
    }

    @Override
    public String allOf(Criterion.AllOf<A> node) {
        return all(node);
    }

    @Override
    public String anyOf(Criterion.AnyOf<A> node) {
        return any(node);
    }

    /** Only a leaf is ever negated in the statement: a provider reads each "not" before a bracket several times over. */
    @Override
    public String not(Criterion.Not<A> node) {
        if (node.part() instanceof Criterion.AllOf<A>) {
            return any(node);
        }
        if (node.part() instanceof Criterion.AnyOf<A> || node.part() instanceof Criterion.Not<A>) {
            return all(node);
        }
        var leaf = node.part().accept(this);
        return node.part() instanceof Criterion.Some<A, ?> ? "not " + leaf : "not (" + leaf + ")";
    }

    private String all(Criterion<A> where) {
        var parts = conditions(Junctions.conjuncts(where));
        return parts.isEmpty() ? ALWAYS : grouped(parts, " and ");
    }

    /** The provider reads what a bracket holds once for each meaning that the bracket may have: only "or" is put into one. */
    private String any(Criterion<A> where) {
        var parts = conditions(Junctions.disjuncts(where));
        if (parts.isEmpty()) {
            return NEVER;
        }
        return parts.size() == 1 ? parts.get(0) : "(" + grouped(parts, " or ") + ")";
    }

    private List<String> conditions(List<Criterion<A>> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    /** A provider reads a chain of conditions as a tree that is as deep as the chain is long: groups keep it shallow. */
    private static String grouped(List<String> parts, String operator) {
        if (parts.size() <= GROUP) {
            return String.join(operator, parts);
        }
        var size = (parts.size() + GROUP - 1) / GROUP;
        var groups = new ArrayList<String>();
        for (int from = 0; from < parts.size(); from += size) {
            groups.add("(" + grouped(parts.subList(from, Math.min(parts.size(), from + size)), operator) + ")");
        }
        return grouped(groups, operator);
    }

    /** Without brackets: what holds "or" has its own. */
    private String present(Field<A, ?> field, String condition) {
        return scope.optional(field) ? scope.path(field) + " is not null and " + condition : condition;
    }
}

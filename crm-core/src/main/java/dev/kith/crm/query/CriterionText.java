package dev.kith.crm.query;

import dev.kith.crm.value.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a criterion in its one text form, version 1, by field names: {@code kith1 (all (is familyName "lovelace") (some
 * contactPoints (is kind "e-mail")))}. Rules Q-060 and later of {@code docs/spec/query.md}. The text holds the operands,
 * so it may be personal.
 *
 * @param <A> the subjects
 */
final class CriterionText<A> implements CriterionVisitor<A, String> {
    private CriterionText() {}

    static <A> String write(Criterion<A> criterion) {
        return "kith1 " + criterion.accept(new CriterionText<>());
    }

    @Override
    public <V> String equal(Criterion.Equal<A, V> node) {
        return list("is", node.field().name(), operand(node.field(), node.value()));
    }

    @Override
    public <V> String ordered(Criterion.Ordered<A, V> node) {
        var how = switch (node.side()) {
            case BELOW -> "below";
            case AT_MOST -> "at-most";
            case ABOVE -> "above";
            case AT_LEAST -> "at-least";
        };
        return list(how, node.field().name(), operand(node.field(), node.value()));
    }

    @Override
    public String text(Criterion.Text<A> node) {
        var how = switch (node.match()) {
            case PREFIX -> "starts-with";
            case WORDS -> "has-words";
        };
        return list(how, node.field().name(), quoted(normal(node)));
    }

    @Override
    public <V> String oneOf(Criterion.OneOf<A, V> node) {
        return list(
                "in",
                node.field().name(),
                node.values().stream()
                        .map(value -> literal(node.field(), value))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public <V> String absent(Criterion.Absent<A, V> node) {
        return list("absent", node.field().name());
    }

    @Override
    public <B> String some(Criterion.Some<A, B> node) {
        return list("some", node.relation().name(), node.criterion().accept(new CriterionText<>()));
    }

    @Override
    public String allOf(Criterion.AllOf<A> node) {
        return list("all", parts(node.parts()));
    }

    @Override
    public String anyOf(Criterion.AnyOf<A> node) {
        return list("any", parts(node.parts()));
    }

    @Override
    public String not(Criterion.Not<A> node) {
        return list("not", node.part().accept(this));
    }

    private String parts(List<Criterion<A>> parts) {
        return parts.stream().map(part -> part.accept(this)).collect(Collectors.joining(" "));
    }

    private static <A, V> String operand(Field<A, V> field, Operand<V> operand) {
        if (operand instanceof Operand.Literal<V> literal) {
            return literal(field, literal.value());
        }
        return list("ago", ((Operand.Ago) operand).length().toString());
    }

    private static <A, V> String literal(Field<A, V> field, V value) {
        var type = field.type();
        return quoted(type.writeStored(type.stored(value)));
    }

    private static String normal(Criterion.Text<?> node) {
        return switch (node.match()) {
            case PREFIX -> Text.folded(node.value());
            case WORDS -> Text.words(node.value()).stream().sorted().collect(Collectors.joining(" "));
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String list(String... words) {
        return "(" + String.join(" ", words).stripTrailing() + ")";
    }
}

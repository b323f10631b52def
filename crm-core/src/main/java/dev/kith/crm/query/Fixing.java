package dev.kith.crm.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Replaces operands that are relative to the time of the call by literals. What has none stays as it is, uncopied. */
record Fixing<A>(Instant now) implements CriterionVisitor<A, Criterion<A>> {
    @Override
    public <V> Criterion<A> equal(Criterion.Equal<A, V> node) {
        return literal(node.field(), node.value()) ? node : new Criterion.Equal<>(node.field(), fixed(node.value()));
    }

    @Override
    public <V> Criterion<A> ordered(Criterion.Ordered<A, V> node) {
        return literal(node.field(), node.value())
                ? node
                : new Criterion.Ordered<>(node.field(), node.side(), fixed(node.value()));
    }

    @Override
    public Criterion<A> text(Criterion.Text<A> node) {
        return node;
    }

    @Override
    public <V> Criterion<A> oneOf(Criterion.OneOf<A, V> node) {
        return node;
    }

    @Override
    public <V> Criterion<A> absent(Criterion.Absent<A, V> node) {
        return node;
    }

    @Override
    public <B> Criterion<A> some(Criterion.Some<A, B> node) {
        var inner = node.criterion().at(now);
        return inner == node.criterion() ? node : new Criterion.Some<>(node.relation(), inner);
    }

    @Override
    public Criterion<A> allOf(Criterion.AllOf<A> node) {
        return fixed(node, node.parts(), Criterion.AllOf::new);
    }

    @Override
    public Criterion<A> anyOf(Criterion.AnyOf<A> node) {
        return fixed(node, node.parts(), Criterion.AnyOf::new);
    }

    @Override
    public Criterion<A> not(Criterion.Not<A> node) {
        var part = node.part().at(now);
        return part == node.part() ? node : new Criterion.Not<>(part);
    }

    private Criterion<A> fixed(
            Criterion<A> node, List<Criterion<A>> parts, Function<List<Criterion<A>>, Criterion<A>> made) {
        var fixed = new ArrayList<Criterion<A>>(parts.size());
        var same = true;
        for (var part : parts) {
            var one = part.at(now);
            same &= one == part;
            fixed.add(one);
        }
        return same ? node : made.apply(fixed);
    }

    /** What no store could compare is refused here, before any row is looked at. */
    private <V> boolean literal(Field<A, V> field, Operand<V> operand) {
        field.type().exact(operand.at(now));
        return operand instanceof Operand.Literal<V>;
    }

    private <V> Operand<V> fixed(Operand<V> operand) {
        return Operand.of(operand.at(now));
    }
}

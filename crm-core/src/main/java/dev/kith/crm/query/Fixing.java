package dev.kith.crm.query;

import java.time.Instant;

/** Replaces operands that are relative to the time of the call by literals. */
record Fixing<A>(Instant now) implements CriterionVisitor<A, Criterion<A>> {
    @Override
    public <V> Criterion<A> equal(Criterion.Equal<A, V> node) {
        return new Criterion.Equal<>(node.field(), fixed(node.field(), node.value()));
    }

    @Override
    public <V> Criterion<A> ordered(Criterion.Ordered<A, V> node) {
        return new Criterion.Ordered<>(node.field(), node.side(), fixed(node.field(), node.value()));
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
        return new Criterion.Some<>(node.relation(), node.criterion().at(now));
    }

    @Override
    public Criterion<A> allOf(Criterion.AllOf<A> node) {
        return new Criterion.AllOf<>(
                node.parts().stream().map(part -> part.at(now)).toList());
    }

    @Override
    public Criterion<A> anyOf(Criterion.AnyOf<A> node) {
        return new Criterion.AnyOf<>(
                node.parts().stream().map(part -> part.at(now)).toList());
    }

    @Override
    public Criterion<A> not(Criterion.Not<A> node) {
        return new Criterion.Not<>(node.part().at(now));
    }

    /** What no store could compare is refused here, before any row is looked at. */
    private <V> Operand<V> fixed(Field<A, V> field, Operand<V> operand) {
        var value = operand.at(now);
        field.type().exact(value);
        return Operand.of(value);
    }
}

package dev.kith.crm.query;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.List;

/** How deep and how large a criterion is: rule Q-034. No database takes any number of operands, and no stack any depth. */
record Extent(int depth, int size) {
    static final int DEEPEST = 100;
    static final int LARGEST = 2_000;
    static final int MOST_OPERANDS = 1_000;

    static <V> List<V> bounded(List<V> operands) {
        if (operands.size() > MOST_OPERANDS) {
            throw refused(Violation.of("criterion.operands", MOST_OPERANDS));
        }
        return operands;
    }

    static <C extends Criterion<?>> List<C> around(List<C> parts) {
        var whole = outer(parts);
        if (whole.depth > DEEPEST) {
            throw refused(Violation.of("criterion.too-deep", DEEPEST));
        }
        sized(whole.size);
        return parts;
    }

    static int sized(int size) {
        if (size > LARGEST) {
            throw refused(Violation.of("criterion.too-large", LARGEST));
        }
        return size;
    }

    private static InvalidValueException refused(Violation why) {
        return new InvalidValueException("a criterion", why);
    }

    private static Extent outer(List<? extends Criterion<?>> parts) {
        var deepest = 0;
        var size = 1;
        for (var part : parts) {
            var inner = of(part);
            deepest = Math.max(deepest, inner.depth);
            size += inner.size;
        }
        return new Extent(deepest + 1, size);
    }

    private static Extent of(Criterion<?> criterion) {
        if (criterion instanceof Criterion.AllOf<?> all) {
            return outer(all.parts());
        }
        if (criterion instanceof Criterion.AnyOf<?> any) {
            return outer(any.parts());
        }
        if (criterion instanceof Criterion.Not<?> not) {
            return outer(List.of(not.part()));
        }
        if (criterion instanceof Criterion.Some<?, ?> some) {
            return outer(List.of(some.criterion()));
        }
        return new Extent(
                1,
                criterion instanceof Criterion.OneOf<?, ?> in ? 1 + in.values().size() : 1);
    }
}

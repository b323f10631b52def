package dev.kith.crm.tck;

import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Sort;
import dev.kith.crm.query.TextField;
import java.util.List;

/** Orders at random. */
record Orders<A>(Generator random, List<Field<A, ?>> fields) {
    Sort<A> next() {
        var sort = Sort.<A>none();
        for (int terms = random.below(3); terms > 0; terms--) {
            sort = sort.then(term(random.pick(fields)));
        }
        return sort;
    }

    private Sort<A> term(Field<A, ?> field) {
        var up = random.oneIn(2);
        Sort<A> term;
        if (field instanceof OrderedField<A, ?> ordered) {
            term = up ? ordered.ascending() : ordered.descending();
        } else if (field instanceof TextField<?>) {
            var text = text(field);
            term = up ? text.ascending() : text.descending();
        } else {
            return Sort.none();
        }
        return random.oneIn(2) ? term.absentFirst() : term;
    }

    /** The cast is safe: only a field of text gets here, and it has the same owner. */
    @SuppressWarnings("unchecked")
    private TextField<A> text(Field<A, ?> field) {
        return (TextField<A>) (Field<?, ?>) field;
    }
}

package dev.kith.crm.query;

import java.util.stream.Stream;

/** Knows nothing. */
final class NoFacts implements Facts {
    @Override
    public <A, B> Stream<B> related(Relation.Rows<A, B, ?> relation, A subject) {
        return Stream.empty();
    }
}

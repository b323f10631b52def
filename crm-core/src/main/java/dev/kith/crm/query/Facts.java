package dev.kith.crm.query;

import java.util.stream.Stream;

/** What a field or criterion may look up beside its subject: rows that point at it, as the present unit sees them. */
public interface Facts {
    /** Knows nothing: for subjects whose fields need no look-up. */
    Facts NONE = new NoFacts();

    /**
     * Finds the rows that point at a subject.
     *
     * @param relation how they point
     * @param subject what they point at
     * @param <A> the subject
     * @param <B> the rows
     * @return the rows, in no order; to be used before the call returns
     */
    <A, B> Stream<B> related(Relation.Rows<A, B, ?> relation, A subject);
}

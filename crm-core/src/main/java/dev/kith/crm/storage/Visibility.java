package dev.kith.crm.storage;

import dev.kith.crm.query.Criterion;

/**
 * What the caller of a unit may see of each kind of row. Every port honours it wherever it returns or counts rows: what is
 * not visible does not exist for the caller.
 */
public interface Visibility {
    /**
     * Tells what may be seen of a type.
     *
     * @param type the aggregate or log entry
     * @param <A> the type
     * @return the criterion that visible rows fulfil
     */
    <A> Criterion<A> of(Class<A> type);

    /** {@return sight of everything} */
    static Visibility all() {
        return new FullSight();
    }
}

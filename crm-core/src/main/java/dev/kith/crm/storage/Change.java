package dev.kith.crm.storage;

/**
 * One change of an aggregate. The difference of the two states feeds statements, event and history.
 *
 * @param before as it was read in this unit
 * @param after as it shall be, with the next version
 * @param <A> the aggregate
 */
public record Change<A>(A before, A after) {}

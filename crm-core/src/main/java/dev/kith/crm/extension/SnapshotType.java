package dev.kith.crm.extension;

import java.util.function.ToIntFunction;

/**
 * A kind of view of one customer that a storage may keep for a while. A constant: equal ones share what is kept.
 *
 * @param name what it is called; vendors begin with a prefix of their own
 * @param weight how much memory one takes, in bytes; an estimate
 * @param <T> the view: immutable
 */
public record SnapshotType<T>(String name, ToIntFunction<T> weight) {}

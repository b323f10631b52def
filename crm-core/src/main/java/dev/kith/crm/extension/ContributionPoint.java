package dev.kith.crm.extension;

/**
 * A place where features and vendors add parts of one type: kinds, file sections. A feature publishes its points as
 * constants.
 *
 * @param name unique in a Crm, such as {@code contact point kind}
 * @param <T> the parts
 */
@SuppressWarnings("UnusedTypeParameter") // binds parts to their point; there is nothing to hold of it
public record ContributionPoint<T>(String name) {}

package dev.kith.crm.extension;

import dev.kith.crm.value.CustomerId;

/**
 * One part of the view of a customer's file.
 *
 * @param <T> what it holds: an immutable record
 */
public interface FileSection<T> extends Section<CustomerId, T> {
    /** Where sections are contributed. */
    ContributionPoint<FileSection<?>> POINT = new ContributionPoint<>("file section");
}

package dev.kith.crm.extension;

import dev.kith.crm.value.EmployeeId;

/**
 * One part of an employee's digest.
 *
 * @param <T> what it holds: an immutable record
 */
public interface DigestSection<T> extends Section<EmployeeId, T> {
    /** Where sections are contributed. */
    ContributionPoint<DigestSection<?>> POINT = new ContributionPoint<>("digest section");
}

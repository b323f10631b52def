/**
 * The contract kit: proves that a storage adapter keeps the rules of {@code docs/spec/storage-contract.md}. A vendor
 * writes one class that extends {@link dev.kith.crm.tck.StorageKit}, which is where to start. Needs JUnit Jupiter and
 * AssertJ; used by tests only.
 */
@NullMarked
package dev.kith.crm.tck;

import org.jspecify.annotations.NullMarked;

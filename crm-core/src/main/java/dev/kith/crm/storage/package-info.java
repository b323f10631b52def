/**
 * The port of a storage adapter: units of work, repositories and logs. Their rules are numbered in
 * {@code docs/spec/storage-contract.md} and proven by the contract kit. Start at {@link
 * dev.kith.crm.storage.CrmStorage}.
 */
@NullMarked
package dev.kith.crm.storage;

import org.jspecify.annotations.NullMarked;

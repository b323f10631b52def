/**
 * The storage adapter that keeps everything in memory, and the clock that can be set: for tests, demonstrations and as the
 * oracle of the contract kit. Start at {@link dev.kith.crm.inmemory.InMemoryStorage}. Uses the core's ports; only tests
 * and examples use it.
 */
@NullMarked
package dev.kith.crm.inmemory;

import org.jspecify.annotations.NullMarked;

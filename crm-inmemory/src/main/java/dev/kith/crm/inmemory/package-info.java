/**
 * The storage adapter that keeps everything in memory, and the clock that can be set: for tests, demonstrations and as the
 * oracle of the contract kit. Start at {@link dev.kith.crm.inmemory.InMemoryStorage}. Uses the core's ports; only tests
 * and examples use it.
 *
 * <pre>{@code
 * var clock = SettableClock.at("2026-03-01T09:00:00Z");
 * var crm = Crm.builder().storage(InMemoryStorage.create()).clock(clock)
 *         .employees(InMemoryEmployees.of(Employee.named("ada", "Ada Lovelace")))
 *         .build();
 * clock.advance(Duration.ofDays(30));
 * }</pre>
 */
@NullMarked
package dev.kith.crm.inmemory;

import org.jspecify.annotations.NullMarked;

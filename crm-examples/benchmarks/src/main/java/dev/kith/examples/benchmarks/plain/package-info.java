/** The mapping that a user of JPA would write for the same tables: no more than the benchmarks need. */
@NullMarked
package dev.kith.examples.benchmarks.plain;

import org.jspecify.annotations.NullMarked;

/** The same work by Kith, by hand-written JDBC and by plain JPA, measured side by side. */
@NullMarked
package dev.kith.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

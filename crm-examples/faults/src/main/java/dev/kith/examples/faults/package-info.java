/** What becomes of use cases, due work and deliveries when processes, connections and servers fail. */
@NullMarked
package dev.kith.examples.faults;

import org.jspecify.annotations.NullMarked;

/** Years of events and deliveries, lived through in a moment, with everything that can go wrong. */
@NullMarked
package dev.kith.examples.faults.simulation;

import org.jspecify.annotations.NullMarked;

/** Kith in an application of Jakarta EE, with CDI and JTA, beside rows of its own. */
@NullMarked
package dev.kith.examples.jakartaee;

import org.jspecify.annotations.NullMarked;

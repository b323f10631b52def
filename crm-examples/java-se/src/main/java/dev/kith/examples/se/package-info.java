/** Kith without any framework, on the module path. Begin at {@code Shop}. */
package dev.kith.examples.se;

/** Kith as a bean of a Spring application. */
@NullMarked
package dev.kith.examples.spring;

import org.jspecify.annotations.NullMarked;

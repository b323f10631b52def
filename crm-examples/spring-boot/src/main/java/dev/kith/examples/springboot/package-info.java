/** Kith in an application of Spring Boot, beside rows of its own. */
@NullMarked
package dev.kith.examples.springboot;

import org.jspecify.annotations.NullMarked;

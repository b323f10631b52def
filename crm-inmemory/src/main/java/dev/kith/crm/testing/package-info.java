/** Tests of an application: a Crm in memory for each, with a clock that stands still. Needs JUnit 5. */
@NullMarked
package dev.kith.crm.testing;

import org.jspecify.annotations.NullMarked;

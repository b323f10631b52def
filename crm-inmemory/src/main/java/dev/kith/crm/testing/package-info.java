/**
 * Tests of an application: a Crm in memory for each, with a clock that stands still, and what to fill it with and to ask of it afterwards.
 * {@link dev.kith.crm.testing.CrmTest} needs JUnit 5, {@link dev.kith.crm.testing.CrmAssertions} AssertJ; the rest neither.
 */
@NullMarked
package dev.kith.crm.testing;

import org.jspecify.annotations.NullMarked;

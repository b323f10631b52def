/**
 * Typed questions: fields, criteria, sorts and pages, with {@link dev.kith.crm.query.Evaluator} as their meaning.
 * Start at {@link dev.kith.crm.query.Criterion}. Uses {@code failure} and {@code value}.
 */
@NullMarked
package dev.kith.crm.query;

import org.jspecify.annotations.NullMarked;

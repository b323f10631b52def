/**
 * Plans of several steps before and after a day, such as onboarding: each step becomes a task when its day comes. Start at {@link
 * dev.kith.crm.sequence.Sequences}.
 */
@NullMarked
package dev.kith.crm.sequence;

import org.jspecify.annotations.NullMarked;

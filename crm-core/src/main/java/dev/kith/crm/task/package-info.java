/** Tasks: what is to be done for a customer, by whom, until when. Start at {@link dev.kith.crm.task.Tasks}. */
@NullMarked
package dev.kith.crm.task;

import org.jspecify.annotations.NullMarked;

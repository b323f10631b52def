/** Tasks in rows. */
@NullMarked
package dev.kith.crm.jpa.task;

import org.jspecify.annotations.NullMarked;

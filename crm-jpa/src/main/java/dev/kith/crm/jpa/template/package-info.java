/** Templates of messages in rows. */
@NullMarked
package dev.kith.crm.jpa.template;

import org.jspecify.annotations.NullMarked;

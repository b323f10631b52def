/** What a refused call answers with. */
@NullMarked
package dev.kith.crm.failure;

import org.jspecify.annotations.NullMarked;

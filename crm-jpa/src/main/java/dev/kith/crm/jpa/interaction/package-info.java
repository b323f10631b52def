/** The log of interactions in rows: the entries, who took part, and the facts that follow from them. */
@NullMarked
package dev.kith.crm.jpa.interaction;

import org.jspecify.annotations.NullMarked;

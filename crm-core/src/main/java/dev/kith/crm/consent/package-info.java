/** What may be sent to whom: a ledger of what customers have said, and what follows from it. */
@NullMarked
package dev.kith.crm.consent;

import org.jspecify.annotations.NullMarked;

/** The ledger of consents in rows. */
@NullMarked
package dev.kith.crm.jpa.consent;

import org.jspecify.annotations.NullMarked;

/**
 * The door by which a feature, ours or a vendor's, enters: contributions, facades, reactions, file sections. Start
 * at {@link dev.kith.crm.extension.CrmExtension}.
 */
@NullMarked
package dev.kith.crm.extension;

import org.jspecify.annotations.NullMarked;

/**
 * Who calls, for which tenant and why. Start at {@link dev.kith.crm.context.CallContext}.
 */
@NullMarked
package dev.kith.crm.context;

import org.jspecify.annotations.NullMarked;

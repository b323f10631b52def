/**
 * What happened, as typed events, and who listens. Start at {@link dev.kith.crm.event.DomainEvent}.
 */
@NullMarked
package dev.kith.crm.event;

import org.jspecify.annotations.NullMarked;

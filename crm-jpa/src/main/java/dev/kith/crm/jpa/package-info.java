/**
 * The storage adapter on Jakarta Persistence. Start at {@link dev.kith.crm.jpa.JpaStorage}; the rooms beneath mirror the
 * features of the core.
 */
@NullMarked
package dev.kith.crm.jpa;

import org.jspecify.annotations.NullMarked;

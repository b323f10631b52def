/** The storage adapter on Jakarta Persistence. */
@NullMarked
package dev.kith.crm.jpa;

import org.jspecify.annotations.NullMarked;

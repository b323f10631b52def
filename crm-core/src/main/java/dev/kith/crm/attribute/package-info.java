/**
 * What extensions add to aggregates: typed handles, their definitions, and the values that an aggregate carries. Start at {@link
 * dev.kith.crm.attribute.Attribute}.
 */
@NullMarked
package dev.kith.crm.attribute;

import org.jspecify.annotations.NullMarked;

/**
 * The door: {@link dev.kith.crm.Crm} is built once by {@link dev.kith.crm.CrmBuilder}, and hands out a {@link
 * dev.kith.crm.Desk} for each caller.
 */
@NullMarked
package dev.kith.crm;

import org.jspecify.annotations.NullMarked;

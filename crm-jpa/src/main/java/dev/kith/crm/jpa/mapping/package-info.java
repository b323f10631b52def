/**
 * The machine behind every room of this adapter: the registry of paths, the translation of criteria, the pages, and the unit
 * that ports work in.
 */
@NullMarked
package dev.kith.crm.jpa.mapping;

import org.jspecify.annotations.NullMarked;

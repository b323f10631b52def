/** The storage adapter that keeps everything in memory. */
@NullMarked
package dev.kith.crm.inmemory;

import org.jspecify.annotations.NullMarked;

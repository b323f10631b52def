/** What becomes of due work, writes and imports when processes, connections and servers fail. */
@NullMarked
package dev.kith.examples.faults;

import org.jspecify.annotations.NullMarked;

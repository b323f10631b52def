/**
 * A storage of one's own over plain JDBC. Begin at {@link dev.kith.examples.jdbc.JdbcStorage}, which shows what there is; the README beside
 * the module tells what it is good for.
 */
@NullMarked
package dev.kith.examples.jdbc;

import org.jspecify.annotations.NullMarked;

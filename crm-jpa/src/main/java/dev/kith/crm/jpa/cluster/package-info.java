/** What is said to a database whose nodes all take writes. */
@NullMarked
package dev.kith.crm.jpa.cluster;

import org.jspecify.annotations.NullMarked;

/** Customer files in rows: the file itself, its contact points, dates, words of the name and attributes. */
@NullMarked
package dev.kith.crm.jpa.customer;

import org.jspecify.annotations.NullMarked;

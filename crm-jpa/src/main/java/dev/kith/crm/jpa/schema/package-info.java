/** The databases that are served, and the SQL of the tables; the scripts themselves lie beside, in Flyway's layout. */
@NullMarked
package dev.kith.crm.jpa.schema;

import org.jspecify.annotations.NullMarked;

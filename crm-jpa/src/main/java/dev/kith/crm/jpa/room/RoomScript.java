package dev.kith.crm.jpa.room;

import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.schema.Schema;
import java.util.stream.Collectors;

/**
 * SQL that makes tables of a room in one database.
 *
 * @param name by which the history of the schema knows it, such as {@code acme-0001}; what has run is never changed, but
 *     followed by another script
 * @param sql statements and comments, as {@link Schema#with} wants them
 */
public record RoomScript(String name, String sql) {
    private static final String OURS = "kith_customer";

    /**
     * Makes the table of the attributes of an aggregate, and its index, like those of customers. It is named like the owner's table, with
     * {@code _attribute} behind.
     *
     * @param name by which the history knows it
     * @param database in whose language
     * @param owner the owner's table without the prefix, such as {@code acme_stop}; a script before this one makes it, with the primary key
     *     {@code (tenant_id, id)}
     * @param id the column that says whose attribute it is, such as {@code stop_id}
     * @return the script
     */
    public static RoomScript attributes(String name, Database database, String owner, String id) {
        var table = OURS + "_attribute";
        return new RoomScript(
                name,
                Schema.of(database).statements().stream()
                        .filter(statement -> statement.contains(table))
                        .map(statement ->
                                statement.replace(OURS, "${prefix}" + owner).replace("customer_id", id) + ";")
                        .collect(Collectors.joining("\n\n", "", "\n")));
    }
}

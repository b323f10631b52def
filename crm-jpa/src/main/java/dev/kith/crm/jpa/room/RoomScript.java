package dev.kith.crm.jpa.room;

/**
 * SQL that makes tables of a room in one database.
 *
 * @param name by which the history of the schema knows it, such as {@code acme-0001}; what has run is never changed, but
 *     followed by another script
 * @param sql statements and comments, as {@link dev.kith.crm.jpa.schema.Schema#with} wants them
 */
public record RoomScript(String name, String sql) {}

package dev.kith.crm.jpa.mapping;

/**
 * A row of a later room that stands beside an aggregate's own row, at most one for each. It is joined only where a
 * criterion or an order asks for one of its fields.
 *
 * @param entity the entity; its {@link RowId} {@code id} equals that of the aggregate's row
 */
public record SideRow(String entity) {}

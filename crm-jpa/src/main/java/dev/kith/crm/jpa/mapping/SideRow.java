package dev.kith.crm.jpa.mapping;

/**
 * A row of a later room that stands beside an aggregate's own row, at most one for each. It is joined only where a
 * criterion or an order asks for one of its fields.
 *
 * @param name ends its alias; unique among the rows beside one aggregate
 * @param entity the entity; its {@link RowId} {@code id} equals that of the aggregate's row
 */
public record SideRow(String name, String entity) {
    String alias(String owner) {
        return owner + "_" + name;
    }

    String join(String owner) {
        var side = alias(owner);
        return " left join " + entity + " " + side + " on " + side + ".id.tenant = " + owner + ".id.tenant and " + side
                + ".id.id = " + owner + ".id.id";
    }
}

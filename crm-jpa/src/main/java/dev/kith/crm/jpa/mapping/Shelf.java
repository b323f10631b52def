package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of parts whose index leads to their owners: a search for owners that have some part begins there, instead of asking
 * each owner.
 *
 * @param entity the entity of the parts
 * @param owner its attribute that is the owner's id
 * @param fixed attributes that have one value in all of these parts; they begin the index
 * @param keys fields of the parts in the order of the index, which goes on with {@code better}
 * @param better paths of those fields of the owner that are found in the part, too
 */
record Shelf(
        String entity,
        String owner,
        Map<String, String> fixed,
        List<Field<?, ?>> keys,
        Map<Field<?, ?>, String> better) {
    /** The alias of the part. */
    static final String PART = "p";

    /**
     * Describes a table of parts.
     *
     * @param entity the entity of the parts; its attribute {@code id.tenant} is the tenant
     * @param owner its attribute that is the owner's id
     * @param fixed attributes that have one value in all of these parts; they begin the index
     * @param keys fields of the parts in the order of the index
     * @param better fields of the owner that follow in the index, its id among them, by the attributes of the part
     * @return the shelf
     */
    static Shelf of(
            String entity,
            String owner,
            Map<String, String> fixed,
            List<Field<?, ?>> keys,
            Map<Field<?, ?>, String> better) {
        var inPart = new HashMap<Field<?, ?>, String>();
        better.forEach((field, attribute) -> inPart.put(field, PART + "." + attribute));
        return new Shelf(entity, owner, Map.copyOf(fixed), List.copyOf(keys), Map.copyOf(inPart));
    }

    /**
     * Joins the owners to their parts.
     *
     * @param searched the from clause of the owners
     * @param inOrder whether pages follow the index: if PostgreSQL knew that the ids are equal, it might merge the index with
     *     that of all owners, and read those between
     */
    String from(String searched, boolean inOrder) {
        var part = PART + "." + owner;
        return entity + " " + PART + " join " + searched + " on " + Source.ROW + ".id.tenant = " + PART
                + ".id.tenant and " + Source.ROW + ".id.id = "
                + (inOrder ? "coalesce(" + part + ", " + part + ")" : part);
    }

    Link link() {
        var on = new StringBuilder("{row}.id.tenant = {owner}.id.tenant and {row}." + owner + " = {owner}.id.id");
        fixed.forEach((attribute, value) -> on.append(" and {row}.")
                .append(attribute)
                .append(" = '")
                .append(value)
                .append("'"));
        return new Link(entity + " {row}", on.toString(), false);
    }
}

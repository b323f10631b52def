package dev.kith.crm.jpa.mapping;

import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import java.util.List;

/** What is joined beside a row to reach a field. */
sealed interface Beside {
    /** A later room's row: derived facts, which a unit collects until its end. */
    record Row(String entity) implements Beside {
        @Override
        public String join(String owner, String alias, Bindings bindings) {
            return " left join " + entity + " " + alias + " on " + alias + ".id.tenant = " + owner + ".id.tenant and "
                    + alias + ".id.id = " + owner + ".id.id";
        }

        @Override
        public boolean derived() {
            return true;
        }
    }

    /** The cell of an attribute. One of another kind, or a choice that is declared no more, is absent. */
    record Cell(String collection, String entity, String name, FieldType.Kind kind, List<String> choices)
            implements Beside {
        static Cell of(String collection, String entity, Field<?, ?> field) {
            return new Cell(
                    collection,
                    entity,
                    field.name(),
                    field.type().kind(),
                    field.type().choices());
        }

        @Override
        public String join(String owner, String alias, Bindings bindings) {
            return " left join " + owner + "." + collection + " " + alias + " on key(" + alias + ") = "
                    + bindings.bind(name) + " and " + alias + ".kind = " + bindings.bind(kind.name())
                    + (choices.isEmpty() ? "" : " and " + alias + ".lookup" + bindings.in(choices));
        }

        @Override
        public boolean derived() {
            return false;
        }
    }

    String join(String owner, String alias, Bindings bindings);

    boolean derived();
}

package dev.kith.examples.jdbc;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attributes: each value beside its kind, so that also those come back whole that no extension of this JVM knows. */
final class AttributesForm implements Form {
    @Override
    public Object write(Object value) {
        var tree = new LinkedHashMap<String, List<String>>();
        ((Attributes) value)
                .all()
                .forEach((name, one) -> tree.put(name, List.of(one.kind().name(), text(one.exact()))));
        return tree;
    }

    private static String text(Object exact) {
        return exact instanceof Money money ? money.text() : exact.toString();
    }

    @Override
    public Object read(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> object)) {
            return Attributes.NONE;
        }
        var values = new HashMap<String, Attributes.Value>();
        object.forEach((name, pair) -> values.put((String) name, value((List<?>) pair)));
        return Attributes.of(values);
    }

    private static Attributes.Value value(List<?> pair) {
        var kind = FieldType.Kind.valueOf((String) Objects.requireNonNull(pair.get(0)));
        return new Attributes.Value(kind, exact(kind, (String) Objects.requireNonNull(pair.get(1))));
    }

    private static Object exact(FieldType.Kind kind, String text) {
        return switch (kind) {
            case TEXT, CODE, CHOICE -> text;
            case WHOLE -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case MONEY -> money(text.split(" "));
            case BOOLEAN -> Boolean.valueOf(text);
            case INSTANT -> Instant.parse(text);
            case DATE -> LocalDate.parse(text);
            case ID -> UUID.fromString(text);
        };
    }

    /** Not parsed: a currency that this JVM does not know comes back, too. */
    private static Money money(String... parts) {
        return new Money(new BigDecimal(parts[0]), parts[1]);
    }
}

package dev.kith.examples.jdbc;

import dev.kith.crm.attribute.Attributes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Finds the form of a type, from its declaration: of records, enums, sealed interfaces, collections, optionals and plain values. */
final class Forms {
    private static final Map<Class<?>, Form> PLAIN = Map.ofEntries(
            Map.entry(String.class, text(text -> text)),
            Map.entry(UUID.class, text(UUID::fromString)),
            Map.entry(Instant.class, Form.of(Forms::write, Forms::instant)),
            Map.entry(LocalDate.class, text(LocalDate::parse)),
            Map.entry(LocalTime.class, text(LocalTime::parse)),
            Map.entry(Duration.class, text(Duration::parse)),
            Map.entry(Period.class, text(Period::parse)),
            Map.entry(ZoneId.class, text(ZoneId::of)),
            Map.entry(BigDecimal.class, text(BigDecimal::new)), // as text it keeps its scale
            Map.entry(boolean.class, Form.of(value -> value, tree -> tree)),
            Map.entry(Boolean.class, Form.of(value -> value, tree -> tree)),
            Map.entry(int.class, Form.of(value -> value, tree -> ((Number) tree).intValue())),
            Map.entry(Integer.class, Form.of(value -> value, tree -> ((Number) tree).intValue())),
            Map.entry(long.class, Form.of(value -> value, tree -> ((Number) tree).longValue())),
            Map.entry(Long.class, Form.of(value -> value, tree -> ((Number) tree).longValue())));

    private final Map<Type, Form> known = new ConcurrentHashMap<>(Map.of(
            Attributes.class, new AttributesForm(),
            OptionalInt.class, Containers.optionalInt(),
            OptionalLong.class, Containers.optionalLong()));

    Forms() {
        known.putAll(PLAIN);
    }

    /** Not by {@code computeIfAbsent}, since a form is made of others. */
    Form of(Type type) {
        var form = known.get(type);
        if (form == null) {
            form = type instanceof ParameterizedType generic ? container(generic) : single((Class<?>) type);
            known.put(type, form);
        }
        return form;
    }

    /** What a record of one component may be written as, without an object around it. */
    static boolean isPlain(Class<?> type) {
        return PLAIN.containsKey(type) || type.isEnum();
    }

    private Form container(ParameterizedType type) {
        var raw = type.getRawType();
        var inner = of(type.getActualTypeArguments()[0]);
        if (raw == Optional.class) {
            return Containers.optional(inner);
        }
        if (raw == List.class || raw == Collection.class) {
            return Containers.collection(inner, List::copyOf);
        }
        if (raw == Set.class) {
            return Containers.collection(inner, Set::copyOf);
        }
        if (raw == Map.class) {
            return Containers.map(inner, of(type.getActualTypeArguments()[1]));
        }
        throw unknown(type);
    }

    private Form single(Class<?> type) {
        if (type.isRecord()) {
            return RecordForm.of(type, this);
        }
        if (type.isEnum()) {
            return choice(type);
        }
        if (type.isSealed()) {
            return new SealedForm(type, this);
        }
        if (ZoneId.class.isAssignableFrom(type)) {
            return of(ZoneId.class);
        }
        throw unknown(type);
    }

    /** Microseconds since 1970, which are read faster than a text; a text where there is more to tell. */
    private static Object write(Object instant) {
        var at = (Instant) instant;
        var micros = SearchKey.micros(at);
        return SearchKey.instant(micros).equals(at) ? (Object) micros : at.toString();
    }

    private static Object instant(Object tree) {
        return tree instanceof Number micros ? SearchKey.instant(micros.longValue()) : Instant.parse((String) tree);
    }

    private static Form text(Function<String, Object> read) {
        return Form.of(Object::toString, tree -> read.apply((String) tree));
    }

    private static Form choice(Class<?> type) {
        var byName = new ConcurrentHashMap<String, Object>();
        List.of(type.getEnumConstants()).forEach(one -> byName.put(((Enum<?>) one).name(), one));
        return Form.of(
                value -> ((Enum<?>) value).name(),
                tree -> Optional.ofNullable(byName.get((String) tree))
                        .orElseThrow(() -> new IllegalStateException("no such " + type.getSimpleName() + ": " + tree)));
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException(
                "values of " + type.getTypeName()
                        + " cannot be written as JSON; write them by records, enums, sealed interfaces, lists, sets and optionals");
    }
}

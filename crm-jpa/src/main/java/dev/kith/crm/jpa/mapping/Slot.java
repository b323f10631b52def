package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.TextKey;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of one statement for rows of several kinds: those of one slot hold values of one type. */
enum Slot {
    TEXT(String.class, "text"),
    /** Text that {@link TextKey} stores as bytes. */
    KEY(String.class, "lookup"),
    WHOLE(Long.class, "whole"),
    NUMBER(Integer.class, ""),
    DECIMAL(BigDecimal.class, "decimal"),
    FLAG(Boolean.class, "flag"),
    INSTANT(Instant.class, "instant"),
    DAY(LocalDate.class, "date"),
    ID(UUID.class, "id");

    private static final List<String> PROVIDERS = List.of("jakarta.persistence.", "org.hibernate.");
    private static final Set<Class<?>> KNOWN = Set.of(
            AttributeOverride.class,
            AttributeOverrides.class,
            CollectionTable.class,
            Column.class,
            Convert.class,
            ElementCollection.class,
            Embeddable.class,
            Embedded.class,
            EmbeddedId.class,
            Entity.class,
            MapKeyColumn.class,
            OrderColumn.class,
            Table.class,
            Version.class);

    private final Class<?> type;
    private final String attribute;

    Slot(Class<?> type, String attribute) {
        this.type = type;
        this.attribute = attribute;
    }

    /**
     * Gives an expression of the slot's type.
     *
     * @param cell the alias of an {@link dev.kith.crm.jpa.room.AttributeCell}, which has a column of each
     */
    String typed(String cell) {
        return this == NUMBER ? "cast(" + cell + ".whole as Integer)" : cell + "." + attribute;
    }

    /** Where a value belongs; nowhere, if the provider does something of its own with it. */
    static Optional<Slot> of(Class<?> type, AnnotatedElement where) {
        @Nullable Convert convert = where.getAnnotation(Convert.class);
        if (convert != null) {
            return convert.converter() == TextKey.class ? Optional.of(KEY) : Optional.empty();
        }
        for (var slot : values()) {
            if (slot != KEY && (slot.type == type || slot.primitive() == type)) {
                return slot == DECIMAL && !scaleless(where) ? Optional.empty() : Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /** A union gives all decimals of a column one scale: only attributes, which drop it, may share one. */
    private static boolean scaleless(AnnotatedElement where) {
        return where instanceof Field field && field.getDeclaringClass() == AttributeCell.class;
    }

    /** Whether nothing is said of an attribute, or of a class, that could make more of it than columns. */
    static boolean plain(AnnotatedElement where) {
        return Stream.of(where.getAnnotations())
                .map(Annotation::annotationType)
                .filter(said -> PROVIDERS.stream().anyMatch(said.getName()::startsWith))
                .allMatch(KNOWN::contains);
    }

    private @Nullable Class<?> primitive() {
        return switch (this) {
            case WHOLE -> long.class;
            case NUMBER -> int.class;
            case FLAG -> boolean.class;
            default -> null;
        };
    }
}

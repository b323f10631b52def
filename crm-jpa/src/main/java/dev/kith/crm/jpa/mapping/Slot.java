package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.room.TextKey;
import jakarta.persistence.Convert;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
        if (where.isAnnotationPresent(Enumerated.class) || where.isAnnotationPresent(Lob.class)) {
            return Optional.empty();
        }
        for (var slot : values()) {
            if (slot != KEY && (slot.type == type || slot.primitive() == type)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
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

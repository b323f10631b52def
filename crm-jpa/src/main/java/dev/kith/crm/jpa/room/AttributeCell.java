package dev.kith.crm.jpa.room;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Money;
import dev.kith.crm.value.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The value of an attribute, in the column of its kind, so that what no extension of this JVM knows is kept all the same; and as the key by
 * which it is compared.
 *
 * @param kind the kind of form
 * @param text a text as it was given, or the currency of money
 * @param lookup its {@link AttributeKey}
 * @param words the folded words of a text, each between two blanks
 * @param whole a whole number
 * @param decimal a decimal number, or the amount of money
 * @param flag true or false
 * @param instant an instant
 * @param date a date
 * @param id an id
 */
@Embeddable
public record AttributeCell(
        @Column(name = "kind", nullable = false) String kind,
        @Column(name = "text_value") @Nullable String text,

        @Convert(converter = TextKey.class) @Column(name = "key_value", nullable = false)
        String lookup,

        @Column(name = "words_value") @Nullable String words,
        @Column(name = "whole_value") @Nullable Long whole,
        @Column(name = "decimal_value") @Nullable BigDecimal decimal,
        @Column(name = "flag_value") @Nullable Boolean flag,
        @Column(name = "instant_value") @Nullable Instant instant,
        @Column(name = "date_value") @Nullable LocalDate date,
        @Column(name = "id_value") @Nullable UUID id) {
    /**
     * Writes attributes.
     *
     * @param attributes the attributes
     * @return the cells by name
     */
    public static Map<String, AttributeCell> of(Attributes attributes) {
        return attributes.all().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue())));
    }

    private static AttributeCell of(Attributes.Value value) {
        var kind = value.kind();
        var text = kind == FieldType.Kind.TEXT ? (String) value.exact() : null;
        var money = value.exact() instanceof Money amount ? amount : null;
        return new AttributeCell(
                kind.name(),
                money == null ? text : money.code(),
                AttributeKey.of(kind, text == null ? value.exact() : Text.folded(text)),
                text == null ? null : Words.column(text),
                value.exact() instanceof Long whole ? whole : null,
                money == null ? decimal(value) : money.amount(),
                value.exact() instanceof Boolean flag ? flag : null,
                value.exact() instanceof Instant instant ? instant : null,
                value.exact() instanceof LocalDate date ? date : null,
                value.exact() instanceof UUID id ? id : null);
    }

    private static @Nullable BigDecimal decimal(Attributes.Value value) {
        return value.exact() instanceof BigDecimal decimal ? decimal : null;
    }

    /**
     * Reads attributes.
     *
     * @param cells the cells by name
     * @return the attributes
     */
    public static Attributes read(Map<String, AttributeCell> cells) {
        return cells.isEmpty()
                ? Attributes.NONE
                : Attributes.of(cells.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().value())));
    }

    private Attributes.Value value() {
        var as = FieldType.Kind.valueOf(kind);
        var exact = switch (as) {
            case TEXT -> text;
            case CODE, CHOICE -> lookup;
            case WHOLE -> whole;
            // the column has a fixed scale; the form has none
            case DECIMAL -> decimal == null ? null : decimal.stripTrailingZeros();
            case MONEY -> decimal == null || text == null ? null : new Money(decimal, text);
            case BOOLEAN -> flag;
            case INSTANT -> instant;
            case DATE -> date;
            case ID -> id;
        };
        if (exact == null) {
            throw new IllegalStateException("an attribute of kind " + kind + " without a value in its column");
        }
        return new Attributes.Value(as, exact);
    }

    @Override
    public String toString() {
        return "AttributeCell[" + kind + "]";
    }
}

package dev.kith.examples.erp;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Optional;

/**
 * Where the numbers of one kind come from. Immutable.
 *
 * @param id follows from the name
 * @param version counts the numbers that were drawn, from 1
 * @param name what is numbered: a code
 * @param prefix stands before each number
 * @param next the number that is drawn next
 */
public record NumberRange(NumberRangeId id, Version version, String name, String prefix, long next) {
    /** The id. */
    public static final OrderedField<NumberRange, NumberRangeId> ID = OrderedField.of(
            NumberRange.class,
            "id",
            FieldType.ID.as(NumberRangeId.class, NumberRangeId::value, NumberRangeId::new),
            range -> Optional.of(range.id()));
    /** What is numbered. */
    public static final PlainField<NumberRange, String> NAME =
            PlainField.of(NumberRange.class, "name", FieldType.CODE, range -> Optional.of(range.name()));
    /** Describes ranges to stores. */
    public static final AggregateType<NumberRange, NumberRangeId> TYPE = AggregateType.of(
                    "acme.number-range", NumberRange.class, ID)
            .versioned(NumberRange::version)
            .with(List.of(NAME));

    /** {@return the next number, as it is written} */
    String number() {
        return prefix + next;
    }

    /** {@return the state behind that number} */
    NumberRange drawn() {
        return new NumberRange(id, version.next(), name, prefix, next + 1);
    }

    @Override
    public String toString() {
        return "NumberRange[" + id + " v" + version.number() + "]";
    }
}

package dev.kith.crm.query;

import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.value.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A subject with a field of each shape, for the tests of queries. */
record Thing(
        UUID id,
        Optional<String> text,
        Optional<String> code,
        Optional<BigDecimal> number,
        Optional<Instant> at,
        Optional<Size> size,
        List<Part> parts) {
    /** Declared in an order that is neither alphabetical nor that of their length. */
    enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    record Part(String code, Optional<Long> whole) {
        static final PlainField<Part, String> CODE =
                PlainField.of(Part.class, "code", FieldType.CODE, part -> Optional.of(part.code()));
        static final OrderedField<Part, Long> WHOLE =
                OrderedField.of(Part.class, "whole", FieldType.WHOLE, Part::whole);
    }

    static final OrderedField<Thing, UUID> ID =
            OrderedField.of(Thing.class, "id", FieldType.ID, thing -> Optional.of(thing.id()));
    static final TextField<Thing> TEXT = TextField.of(Thing.class, "text", Thing::text);
    static final PlainField<Thing, String> CODE = PlainField.of(Thing.class, "code", FieldType.CODE, Thing::code);
    static final OrderedField<Thing, BigDecimal> NUMBER =
            OrderedField.of(Thing.class, "number", FieldType.DECIMAL, Thing::number);
    static final OrderedField<Thing, Instant> AT = OrderedField.of(Thing.class, "at", FieldType.INSTANT, Thing::at);
    static final OrderedField<Thing, Size> SIZE =
            OrderedField.of(Thing.class, "size", FieldType.choice(Size.class), Thing::size);
    static final Relation<Thing, Part> PARTS = Relation.parts("parts", Thing.class, Part.class, Thing::parts);
    static final Relation.Rows<Thing, Thing, UUID> NAMESAKES =
            Relation.rows("namesakes", Thing.class, Thing.class, Thing::id, thing -> List.of(thing.id()));
    static final AggregateType<Thing, UUID> TYPE = AggregateType.of("thing", Thing.class, ID)
            .versioned(thing -> Version.FIRST)
            .with(List.of(TEXT, CODE, NUMBER, AT, SIZE))
            .leadingTo(List.of(PARTS))
            .belongingTo(thing -> List.of());

    static Thing empty() {
        return empty(new UUID(0, 0));
    }

    static Thing empty(UUID id) {
        return new Thing(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    Thing text(String other) {
        return new Thing(id, Optional.of(other), code, number, at, size, parts);
    }

    Thing code(String other) {
        return new Thing(id, text, Optional.of(other), number, at, size, parts);
    }

    Thing number(String other) {
        return new Thing(id, text, code, Optional.of(new BigDecimal(other)), at, size, parts);
    }

    Thing at(String other) {
        return new Thing(id, text, code, number, Optional.of(Instant.parse(other)), size, parts);
    }

    Thing size(Size other) {
        return new Thing(id, text, code, number, at, Optional.of(other), parts);
    }

    Thing part(String partCode, Long whole) {
        var part = new Part(partCode, Optional.ofNullable(whole));
        return new Thing(
                id,
                text,
                code,
                number,
                at,
                size,
                Stream.concat(parts.stream(), Stream.of(part)).toList());
    }
}

package dev.kith.crm.jpa.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.TextKey;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rows are read beside others: those that a vendor's may be like, too. */
class ShapeTest {
    @Embeddable
    record Place(@Nullable String city, @Nullable Integer floor) {}

    @Entity
    static class Stop {
        @EmbeddedId
        RowId id = new RowId("", new UUID(0, 0));

        @Convert(converter = TextKey.class)
        String key = "";

        boolean open;

        @Embedded
        @Nullable
        Place place;

        transient String remembered = "";

        @ElementCollection
        @OrderColumn(name = "position")
        List<String> notes = new ArrayList<>();
    }

    @Entity
    static class Lasting {
        @EmbeddedId
        RowId id = new RowId("", new UUID(0, 0));

        Duration duration = Duration.ZERO;
    }

    @Entity
    static class Heir extends Stop {}

    @Entity
    static class Listening {
        @EmbeddedId
        RowId id = new RowId("", new UUID(0, 0));

        @PostLoad
        void loaded() {}
    }

    @Entity
    static class Following {
        @EmbeddedId
        RowId id = new RowId("", new UUID(0, 0));

        @ManyToOne
        @Nullable
        Following before;
    }

    @Entity
    static class Priced {
        @EmbeddedId
        RowId id = new RowId("", new UUID(0, 0));

        BigDecimal price = BigDecimal.ONE;
    }

    @Entity
    static class Coded {
        @EmbeddedId
        RowId id = new RowId("", new UUID(0, 0));

        @JdbcTypeCode(SqlTypes.CHAR)
        UUID other = new UUID(0, 0);
    }

    @Entity
    static class Unordered {
        @EmbeddedId
        RowId id = new RowId("", new UUID(0, 0));

        @ElementCollection
        List<String> notes = new ArrayList<>();
    }

    @Test
    void plain_values_embedded_records_and_their_collections_are_read_beside_others() {
        var shape = RowShape.of(Stop.class, List.of()).orElseThrow();
        assertThat(shape.shape().columns("a"))
                .extracting(Shape.Column::attribute)
                .containsExactly("a.id.tenant", "a.id.id", "a.key", "a.open", "a.place.city", "a.place.floor");
        assertThat(shape.shape().columns("a"))
                .extracting(Shape.Column::slot)
                .containsExactly(Slot.TEXT, Slot.ID, Slot.KEY, Slot.FLAG, Slot.TEXT, Slot.NUMBER);
        assertThat(shape.parts()).extracting(part -> part.field().getName()).containsExactly("notes");
    }

    @Test
    void a_row_is_made_of_its_columns() {
        var id = new UUID(1, 2);
        var row = made("acme", id, "key", true, "Ulm", 3);
        assertThat(row.id).isEqualTo(new RowId("acme", id));
        assertThat(row.key).isEqualTo("key");
        assertThat(row.open).isTrue();
        assertThat(row.place).isEqualTo(new Place("Ulm", 3));
    }

    @Test
    void of_nothing_but_nulls_there_is_no_embedded_record() {
        assertThat(made("acme", new UUID(1, 2), "key", false, null, null).place).isNull();
    }

    private static Stop made(@Nullable Object... values) {
        var columns = new int[] {0, 1, 2, 3, 4, 5};
        return RowShape.of(Stop.class, List.of()).orElseThrow().shape().made(new Shape.Values(values, columns));
    }

    /** As the provider reads it. */
    @Test
    void an_element_of_nothing_but_nulls_is_none() throws NoSuchFieldException {
        var place = Shape.of(Place.class, Stop.class.getDeclaredField("place")).orElseThrow();
        assertThat(place.cell(new Shape.Values(new @Nullable Object[] {null, null}, new int[] {0, 1})))
                .isNull();
    }

    @Test
    void what_only_the_provider_knows_is_left_to_it() {
        assertThat(List.of(
                        Lasting.class,
                        Heir.class,
                        Listening.class,
                        Following.class,
                        Priced.class,
                        Coded.class,
                        Unordered.class))
                .allSatisfy(type -> assertThat(RowShape.of(type, List.of())).isEmpty());
    }
}

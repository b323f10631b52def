package dev.kith.crm.jpa.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By which entity the elements of a collection are read. */
class ElementsTest {
    @Embeddable
    record Leg(String town) {}

    @Entity
    static class Van {
        @EmbeddedId
        RowId id = new RowId("", new UUID(0, 0));

        @ElementCollection
        @CollectionTable(
                name = "acme_leg",
                joinColumns = {
                    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                    @JoinColumn(name = "van_id", referencedColumnName = "id")
                })
        @OrderColumn(name = "position")
        List<Leg> legs = new ArrayList<>();
    }

    @Entity
    @Table(name = "acme_leg")
    static class LegRow {
        @EmbeddedId
        @AttributeOverride(name = "id", column = @Column(name = "van_id"))
        RowId id = new RowId("", new UUID(0, 0));

        @Column(name = "position")
        int position;

        @Embedded
        Leg cell = new Leg("");
    }

    @Entity
    @Table(name = "acme_other_leg")
    static class Elsewhere {
        @EmbeddedId
        @AttributeOverride(name = "id", column = @Column(name = "van_id"))
        RowId id = new RowId("", new UUID(0, 0));

        @Column(name = "position")
        int position;

        @Embedded
        Leg cell = new Leg("");
    }

    @Entity
    @Table(name = "acme_leg")
    static class OfDrivers {
        @EmbeddedId
        @AttributeOverride(name = "id", column = @Column(name = "driver_id"))
        RowId id = new RowId("", new UUID(0, 0));

        @Column(name = "position")
        int position;

        @Embedded
        Leg cell = new Leg("");
    }

    @Entity
    @Table(name = "acme_leg")
    static class InAnotherOrder {
        @EmbeddedId
        @AttributeOverride(name = "id", column = @Column(name = "van_id"))
        RowId id = new RowId("", new UUID(0, 0));

        @Column(name = "urgency")
        int position;

        @Embedded
        Leg cell = new Leg("");
    }

    @Test
    void an_entity_of_their_table_is_read_without_the_owners() throws Exception {
        assertThat(read(OfDrivers.class, LegRow.class))
                .extracting(Elements::from, Elements::owner, Elements::cell)
                .containsExactly("LegRow c", "c.id", "c.cell");
    }

    @Test
    void an_entity_that_is_not_like_them_is_left_alone() throws Exception {
        for (var other : List.of(Elsewhere.class, OfDrivers.class, InAnotherOrder.class)) {
            assertThat(read(other)).extracting(Elements::from).isEqualTo("Van r join r.legs c");
        }
    }

    private static Elements read(Class<?>... rows) throws ReflectiveOperationException {
        return Elements.of(Van.class, Van.class.getDeclaredField("legs"), Leg.class, List.of(rows));
    }
}

package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.delivery.DeliveryStop;
import com.acme.delivery.DeliveryStopRoom;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.schema.TableNames;
import dev.kith.crm.query.Relation;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Rooms that do not fit together are told before anything starts, with what to do. */
class RoomProblemsTest {
    private static final StoredRoom STOPS = new DeliveryStopRoom();

    @Entity(name = "KithCustomer")
    @Table(name = "acme_customer")
    private static final class Namesake {}

    @Entity(name = "AcmeCustomer")
    @Table(name = "KITH_customer")
    private static final class Guest {}

    private interface Registering {
        void in(Paths paths);
    }

    private static StoredRoom room(List<Class<?>> rows, List<RowMapping<?, ?, ?>> mappings, Registering registering) {
        return new StoredRoom() {
            @Override
            public List<Class<?>> rows() {
                return rows;
            }

            @Override
            public List<RowMapping<?, ?, ?>> mappings() {
                return mappings;
            }

            @Override
            public void register(Paths paths) {
                registering.in(paths);
            }
        };
    }

    private static StoredRoom rows(Class<?>... rows) {
        return room(List.of(rows), List.of(), paths -> {});
    }

    private static StoredRoom registering(Registering registering) {
        return room(List.of(), List.of(), registering);
    }

    private static AbstractThrowableAssert<?, ?> refused(StoredRoom... rooms) {
        var setup = new JpaSetup(TableNames.DEFAULT, List.of(rooms), Optional.empty());
        return assertThatThrownBy(() -> JpaStorage.rowClasses(setup)).isInstanceOf(MisconfiguredException.class);
    }

    @Test
    void two_rooms_for_one_type() {
        refused(STOPS, STOPS)
                .hasMessageContaining("two rooms serve acme.stop; keep one")
                .hasMessageContaining("two entities are called AcmeStop")
                .hasMessageContaining("two entities lie in the table kith_acme_stop");
    }

    @Test
    void an_entity_or_a_table_that_is_called_as_one_of_ours() {
        refused(rows(Namesake.class))
                .hasMessageContaining("two entities are called KithCustomer; name one of them differently");
        refused(rows(Guest.class))
                .hasMessageContaining("two entities lie in the table kith_customer; give each its own");
    }

    @Test
    void a_mapped_row_that_is_not_listed() {
        refused(room(List.of(), STOPS.mappings(), paths -> {}))
                .hasMessageContaining("com.acme.delivery.DeliveryStopRow is mapped, but is no entity among the rows");
    }

    /** A class of the JDK stands for one in a vendor's module: its package is open to nobody. */
    @Test
    void a_row_in_a_package_that_is_not_open() {
        refused(rows(Year.class))
                .hasMessageContaining("Hibernate cannot read java.time.Year; open its package in the module java.base");
    }

    @Test
    void a_field_or_a_relation_that_is_told_of_twice() {
        refused(registering(paths -> paths.required(Customer.NAME, "nameKey")))
                .hasMessageContaining("two rooms say where the field Customer.name is");
        refused(registering(paths -> paths.joined(DeliveryStop.CUSTOMERS, "{row}.id.id = {owner}.customer")
                        .joined(DeliveryStop.CUSTOMERS, "{row}.id.id = {owner}.customer")))
                .hasMessageContaining("two rooms say how the relation DeliveryStop.customers is followed");
    }

    @Test
    void a_relation_to_a_type_that_no_room_maps() {
        var nowhere = Relation.rows("nowhere", Customer.class, String.class, Customer::id, text -> List.of());
        refused(registering(paths -> paths.joined(nowhere, "1 = 1")))
                .hasMessageContaining("the relation Customer.nowhere leads to a type without a mapping");
    }

    @Test
    void attributes_without_an_entity_of_their_table() {
        refused(registering(paths -> paths.attributes(DeliveryStop.class, "attributes", "AcmeStop")))
                .hasMessageContaining("attributes lie in AcmeStop, which is no AttributeRow");
    }
}

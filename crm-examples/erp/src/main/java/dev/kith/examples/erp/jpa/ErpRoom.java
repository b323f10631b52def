package dev.kith.examples.erp.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RoomScript;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.examples.erp.DeliveryStop;
import dev.kith.examples.erp.NumberRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Brings number ranges and delivery stops to the storage: {@code JpaSetup.DEFAULT.with(new ErpRoom())}. */
public final class ErpRoom implements StoredRoom {
    /** Stateless. */
    public ErpRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(NumberRangeRow.class, DeliveryStopRow.class, DeliveryStopAttributeRow.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new NumberRangeMapping(), new DeliveryStopMapping());
    }

    @Override
    public List<RoomScript> scripts(Database database) {
        var place = database.name().toLowerCase(Locale.ROOT) + ".sql";
        try (var script = Objects.requireNonNull(ErpRoom.class.getResourceAsStream(place), place)) {
            return List.of(
                    new RoomScript("acme-0001", new String(script.readAllBytes(), UTF_8)),
                    RoomScript.attributes("acme-0002", database, "acme_delivery_stop", "stop_id"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void register(Paths paths) {
        paths.required(NumberRange.ID, "id.id").required(NumberRange.NAME, "name");
        paths.required(DeliveryStop.ID, "id.id")
                .required(DeliveryStop.CUSTOMER, "customer")
                .required(DeliveryStop.DAY, "day")
                .required(DeliveryStop.ADDRESS, "address.lookup")
                .words(DeliveryStop.ADDRESS, Words.in("address.words"))
                .required(DeliveryStop.WORTH, "worth")
                .required(DeliveryStop.STATE, "state")
                .attributes(DeliveryStop.class, "attributes", DeliveryStopAttributeRow.ENTITY)
                .joined(DeliveryStop.CUSTOMERS, "{row}.id.id = {owner}.customer")
                .joined(DeliveryStop.OF_CUSTOMER, "{row}.customer = {owner}.id.id")
                .belonging(DeliveryStop.class, DeliveryStop.CUSTOMERS)
                .indexed(DeliveryStop.DAY)
                .indexedTogether(DeliveryStop.CUSTOMER, DeliveryStop.STATE);
    }
}

package com.acme.delivery;

import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RoomScript;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.jpa.schema.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Brings stops to the storage. */
public final class DeliveryStopRoom implements StoredRoom {
    private static final Words ROUTE_WORDS =
            new Words("{owner}.routeWords = {word} or {owner}.routeWords like {word}", word -> "% " + word + " %");

    @Override
    public List<Class<?>> rows() {
        return List.of(DeliveryStopRow.class, DeliveryStopAttributeRow.class);
    }

    @Override
    public List<RoomScript> scripts(Database database) {
        var place = database.name().toLowerCase(Locale.ROOT) + ".sql";
        try (var script = Objects.requireNonNull(DeliveryStop.class.getResourceAsStream(place), place)) {
            return List.of(
                    new RoomScript("acme-0001", new String(script.readAllBytes(), StandardCharsets.UTF_8)),
                    RoomScript.attributes("acme-0002", database, "acme_stop", "stop_id"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new DeliveryStopMapping());
    }

    @Override
    public void register(Paths paths) {
        paths.required(DeliveryStop.ID, "id.id")
                .required(DeliveryStop.CUSTOMER, "customer")
                .required(DeliveryStop.ROUTE, "routeKey")
                .words(DeliveryStop.ROUTE, ROUTE_WORDS)
                .required(DeliveryStop.POSITION, "position")
                .optional(DeliveryStop.UNTIL, "until")
                .attributes(DeliveryStop.class, "attributes", DeliveryStopAttributeRow.ENTITY)
                .joined(DeliveryStop.CUSTOMERS, "{row}.id.id = {owner}.customer")
                .joined(DeliveryStop.OF_CUSTOMER, "{row}.customer = {owner}.id.id")
                .belonging(DeliveryStop.class, DeliveryStop.CUSTOMERS);
    }
}

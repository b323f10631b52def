package dev.kith.crm.jpa;

import dev.kith.crm.jpa.brand.BrandRoom;
import dev.kith.crm.jpa.cadence.CadenceRoom;
import dev.kith.crm.jpa.consent.ConsentRoom;
import dev.kith.crm.jpa.customer.CustomerRoom;
import dev.kith.crm.jpa.customer.relationship.RelationshipRoom;
import dev.kith.crm.jpa.delivery.OutboxRoom;
import dev.kith.crm.jpa.event.AgendaRoom;
import dev.kith.crm.jpa.event.EventRoom;
import dev.kith.crm.jpa.exchange.ExchangeRoom;
import dev.kith.crm.jpa.interaction.InteractionRoom;
import dev.kith.crm.jpa.mapping.Rooms;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.jpa.sequence.SequenceRoom;
import dev.kith.crm.jpa.task.TaskRoom;
import dev.kith.crm.jpa.template.TemplateRoom;
import dev.kith.crm.jpa.tenantattribute.TenantAttributeRoom;
import java.util.List;
import java.util.stream.Stream;

/** What this adapter keeps by itself. */
final class OurRooms {
    private static final List<StoredRoom> OURS = List.of(
            new CustomerRoom(),
            new RelationshipRoom(),
            new EventRoom(),
            new AgendaRoom(),
            new OutboxRoom(),
            new InteractionRoom(),
            new TaskRoom(),
            new CadenceRoom(),
            new SequenceRoom(),
            new ConsentRoom(),
            new BrandRoom(),
            new TemplateRoom(),
            new TenantAttributeRoom(),
            new ExchangeRoom());

    private OurRooms() {}

    /** With the rooms of vendors behind, by the chosen names. */
    static Rooms and(JpaSetup setup) {
        return new Rooms(Stream.concat(OURS.stream(), setup.rooms().stream()).toList(), setup.names());
    }

    /** Rows whose tables come from scripts, ours and those of rooms that bring some. */
    static List<Class<?>> scripted(JpaSetup setup) {
        var vendors = setup.rooms().stream()
                .filter(room -> Stream.of(Database.values())
                        .anyMatch(database -> !room.scripts(database).isEmpty()));
        return Stream.concat(OURS.stream(), vendors)
                .flatMap(room -> room.rows().stream())
                .toList();
    }
}

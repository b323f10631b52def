package dev.kith.crm.inmemory;

import dev.kith.crm.storage.Agenda;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.UUID;

/** An item of the agenda, and how often it was tried. */
record Waiting(Agenda.Item item, int attempts) {
    /** What no two items share. */
    record Key(String work, UUID subject, CustomerId customer, String occurrence) {}

    Key key() {
        return new Key(item.work(), item.subject(), item.customer(), item.occurrence());
    }

    /** The same item with another time. */
    Waiting until(Instant due, int tried) {
        return new Waiting(
                new Agenda.Item(item.id(), item.work(), item.subject(), item.customer(), item.occurrence(), due),
                tried);
    }

    @Override
    public String toString() {
        return "Waiting[" + item.id() + "]";
    }
}

package dev.kith.crm.jpa.event;

import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.value.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something to be done later. */
@Entity(name = AgendaRow.ENTITY)
@Table(name = "kith_agenda")
class AgendaRow {
    static final String ENTITY = "KithAgenda";

    @EmbeddedId
    RowId id;

    @Column(name = "work", nullable = false)
    String work = "";

    @Column(name = "subject_id", nullable = false)
    UUID subject;

    @Column(name = "customer_id", nullable = false)
    UUID customer;

    @Column(name = "occurrence", nullable = false)
    String occurrence = "";

    @Column(name = "due_at", nullable = false)
    Instant due = Instant.EPOCH;

    @Column(name = "attempts", nullable = false)
    int attempts;

    @SuppressWarnings("NullAway.Init") // the provider sets the ids
    AgendaRow() {}

    AgendaRow(RowId id, Agenda.Item item) {
        this.id = id;
        work = item.work();
        subject = item.subject();
        customer = item.customer().value();
        occurrence = item.occurrence();
        due = item.due();
    }

    Agenda.Item restored() {
        return new Agenda.Item(id.id(), work, subject, new CustomerId(customer), occurrence, due);
    }
}

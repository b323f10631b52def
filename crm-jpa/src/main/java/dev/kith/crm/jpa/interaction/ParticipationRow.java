package dev.kith.crm.jpa.interaction;

import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in an interaction. An entity and no collection of the interaction: a timeline runs along its index,
 * which therefore repeats when the interaction took place.
 */
@Entity(name = ParticipationRow.ENTITY)
@Table(name = "kith_participation")
class ParticipationRow {
    static final String ENTITY = "KithParticipation";

    @EmbeddedId
    ParticipationId id;

    @Column(name = "customer_id")
    @Nullable
    UUID customer;

    @Column(name = "employee_id")
    @Nullable
    String employee;

    @Column(name = "name")
    @Nullable
    String name;

    @Column(name = "happened_at", nullable = false)
    Instant happened = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    ParticipationRow() {}

    ParticipationRow(String tenant, Interaction entry, int position) {
        id = new ParticipationId(tenant, entry.id().value(), position);
        happened = entry.happened();
        var participant = entry.participants().get(position);
        if (participant instanceof Participant.OfCustomer one) {
            customer = one.id().value();
        } else if (participant instanceof Participant.OfEmployee one) {
            employee = one.id().value();
        } else if (participant instanceof Participant.Other one) {
            name = one.name();
        }
    }

    Participant restored() {
        if (customer != null) {
            return new Participant.OfCustomer(new CustomerId(customer));
        }
        return employee != null
                ? new Participant.OfEmployee(new EmployeeId(employee))
                : new Participant.Other(String.valueOf(name));
    }
}

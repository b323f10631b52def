package dev.kith.crm.jpa.interaction;

import dev.kith.crm.interaction.Participant;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in an interaction. An entity and no collection of the interaction: a timeline runs along its index,
 * which therefore repeats when the interaction took place, and whether it is current.
 */
@Entity(name = ParticipationRow.ENTITY)
@Table(name = "kith_participation")
class ParticipationRow {
    static final String ENTITY = "KithParticipation";

    @EmbeddedId
    PlaceId id;

    @Column(name = "customer_id")
    @Nullable
    UUID customer;

    @Column(name = "employee_id")
    @Nullable
    String employee;

    @Column(name = "name")
    @Nullable
    String name;

    @Column(name = "role")
    @Nullable
    String role;

    @Column(name = "contact_point")
    @Nullable
    String contactPoint;

    /** The state of the interaction: a timeline passes over those that are not current. */
    @Column(name = "state", nullable = false)
    String state = InteractionRow.State.CURRENT.name();

    @Column(name = "happened_at", nullable = false)
    Instant happened = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    ParticipationRow() {}

    private ParticipationRow(PlaceId id, String state, Instant happened, Participant participant) {
        this.id = id;
        this.state = state;
        this.happened = happened;
        customer = participant.customer().map(CustomerId::value).orElse(null);
        employee = participant.employee().map(EmployeeId::value).orElse(null);
        name = participant.who() instanceof Participant.Other other ? other.name() : null;
        role = participant.role().orElse(null);
        contactPoint = participant.contactPoint().orElse(null);
    }

    static List<ParticipationRow> of(InteractionRow entry, Instant happened, List<Participant> participants) {
        return IntStream.range(0, participants.size())
                .mapToObj(i -> new ParticipationRow(
                        new PlaceId(entry.id.tenant(), entry.id.id(), i), entry.state, happened, participants.get(i)))
                .toList();
    }

    Participant restored() {
        return new Participant(who(), Optional.ofNullable(role), Optional.ofNullable(contactPoint));
    }

    private Participant.Who who() {
        if (customer != null) {
            return new Participant.OfCustomer(new CustomerId(customer));
        }
        return employee != null
                ? new Participant.OfEmployee(new EmployeeId(employee))
                : new Participant.Other(String.valueOf(name));
    }
}

package dev.kith.crm.jpa.room;

import dev.kith.crm.context.Actor;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Who acts.
 *
 * @param acting as what
 * @param actor the id of the person, the name of the engine
 */
@Embeddable
public record ActorCell(
        @Column(name = "acting", nullable = false) String acting,
        @Column(name = "actor", nullable = false) String actor) {
    private enum Acting {
        EMPLOYEE,
        SELF,
        ENGINE
    }

    /**
     * Writes an actor.
     *
     * @param by the actor
     * @return the cell
     */
    public static ActorCell of(Actor by) {
        if (by instanceof Actor.Employee one) {
            return new ActorCell(Acting.EMPLOYEE.name(), one.id().value());
        }
        return by instanceof Actor.Self one
                ? new ActorCell(Acting.SELF.name(), one.id().value().toString())
                : new ActorCell(Acting.ENGINE.name(), ((Actor.Engine) by).part());
    }

    /**
     * Reads the actor.
     *
     * @return the actor
     */
    public Actor restored() {
        return switch (Acting.valueOf(acting)) {
            case EMPLOYEE -> new Actor.Employee(new EmployeeId(actor));
            case SELF -> new Actor.Self(new CustomerId(UUID.fromString(actor)));
            case ENGINE -> new Actor.Engine(actor);
        };
    }

    @Override
    public String toString() {
        return "ActorCell[" + acting + "]";
    }
}

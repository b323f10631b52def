package dev.kith.crm.jpa.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a subscription hears of an event, in all tenants. */
@Entity(name = SubscriptionRow.ENTITY)
@Table(name = "kith_subscription")
class SubscriptionRow {
    static final String ENTITY = "KithSubscription";

    /**
     * All there is to tell.
     *
     * @param destination the name of the subscription
     * @param kind the code of the event's type
     */
    @Embeddable
    record Id(
            @Column(name = "destination", nullable = false, updatable = false)
            String destination,

            @Column(name = "kind", nullable = false, updatable = false)
            String kind) {}

    @EmbeddedId
    Id id;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    SubscriptionRow() {}

    SubscriptionRow(Id id) {
        this.id = id;
    }
}

package dev.kith.crm.jpa.interaction;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How many contacts a customer had by one channel. Written under the lock of the customer's {@link ContactFactsRow}. */
@Entity(name = ChannelCountRow.ENTITY)
@Table(name = "kith_contact_channel")
class ChannelCountRow {
    static final String ENTITY = "KithContactChannel";

    @EmbeddedId
    ChannelCountId id;

    @Column(name = "n", nullable = false)
    long count;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    ChannelCountRow() {}

    ChannelCountRow(ChannelCountId id, long count) {
        this.id = id;
        this.count = count;
    }
}

package dev.kith.crm.jpa.interaction;

import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What follows from a customer's interactions. Moved by statements only, so it has no version. */
@Entity(name = ContactFactsRow.ENTITY)
@Table(name = "kith_contact_facts")
class ContactFactsRow {
    static final String ENTITY = "KithContactFacts";

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "customer_id", nullable = false, updatable = false))
    RowId id;

    @Column(name = "first_at")
    @Nullable
    Instant first;

    @Column(name = "last_at")
    @Nullable
    Instant last;

    @Column(name = "last_in")
    @Nullable
    Instant lastInbound;

    @Column(name = "last_out")
    @Nullable
    Instant lastOutbound;

    @Column(name = "n", nullable = false)
    long count;

    @Column(name = "silent_since")
    @Nullable
    Instant silentSince;

    @Column(name = "silence_days")
    @Nullable
    Integer silenceDays;

    @Column(name = "silence_rests")
    @Nullable
    Instant silenceRests;

    /** Follows from the last contact and the silence. */
    @Column(name = "touch_lost")
    @Nullable
    Instant touchLost;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    ContactFactsRow() {}

    ContactFactsRow(RowId id, ContactFacts facts) {
        this.id = id;
        first = facts.first().orElse(null);
        last = facts.last().orElse(null);
        lastInbound = facts.lastInbound().orElse(null);
        lastOutbound = facts.lastOutbound().orElse(null);
        count = facts.count();
        silentSince = facts.silence().map(ContactFacts.Silence::since).orElse(null);
        silenceDays = facts.silence().flatMap(FactsStatements::days).orElse(null);
        silenceRests = facts.silence().flatMap(ContactFacts.Silence::restsUntil).orElse(null);
        touchLost = facts.touchLost().orElse(null);
    }
}

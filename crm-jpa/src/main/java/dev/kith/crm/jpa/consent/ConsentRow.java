package dev.kith.crm.jpa.consent;

import dev.kith.crm.jpa.room.ActorCell;
import dev.kith.crm.jpa.room.RowId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger of consents. */
@Entity(name = ConsentRow.ENTITY)
@Table(name = "kith_consent")
class ConsentRow {
    static final String ENTITY = "KithConsent";

    @EmbeddedId
    RowId id;

    /** Null until it is stored, so that no provider takes a new row for an old one. */
    @Version
    @Column(name = "version", nullable = false)
    @Nullable
    Long version;

    @Column(name = "customer_id", nullable = false)
    UUID customer;

    @Column(name = "purpose")
    @Nullable
    String purpose;

    @Column(name = "channel")
    @Nullable
    String channel;

    @Column(name = "address_kind")
    @Nullable
    String addressKind;

    @Column(name = "address_key")
    @Nullable
    String addressKey;

    @Column(name = "status", nullable = false)
    String status = "";

    @Column(name = "wording_version")
    @Nullable
    String wordingVersion;

    @Column(name = "wording_language")
    @Nullable
    String wordingLanguage;

    @Column(name = "wording_digest")
    @Nullable
    String wordingDigest;

    @Column(name = "source", nullable = false)
    String source = "";

    @Column(name = "evidence")
    @Nullable
    String evidence;

    @Column(name = "said_at", nullable = false)
    Instant said = Instant.EPOCH;

    @Column(name = "recorded_at", nullable = false)
    Instant recorded = Instant.EPOCH;

    @Column(name = "until_at")
    @Nullable
    Instant until;

    @Embedded
    ActorCell by;

    @SuppressWarnings("NullAway.Init") // the provider sets the ids and the actor
    ConsentRow() {}

    ConsentRow(RowId id, UUID customer, ActorCell by) {
        this.id = id;
        this.customer = customer;
        this.by = by;
    }

    /** Providers begin with different numbers unless they are told. */
    @PrePersist
    void begin() {
        version = 1L;
    }
}

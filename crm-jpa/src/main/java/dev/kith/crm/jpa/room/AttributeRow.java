package dev.kith.crm.jpa.room;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;

/**
 * An attribute beside its owner. Searches begin there; none is ever made or written. The entity of a room says in which table, and with an
 * {@code AttributeOverride} of {@code id.id} which column is the owner's id.
 */
@MappedSuperclass
public abstract class AttributeRow {
    /** Whose it is: not a key, since an owner may have many. */
    @EmbeddedId
    RowId id;

    @Column(name = "name")
    String name;

    @Embedded
    AttributeCell cell;

    /** For the provider. */
    @SuppressWarnings("NullAway.Init") // nobody makes one
    protected AttributeRow() {}
}

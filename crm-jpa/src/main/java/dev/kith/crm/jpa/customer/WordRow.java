package dev.kith.crm.jpa.customer;

import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.TextKey;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A word of a name beside its customer. Searches begin there; no row is ever read or written by this type. */
@Entity(name = WordRow.ENTITY)
@Table(name = "kith_name_word")
class WordRow {
    static final String ENTITY = "KithNameWord";

    /** Whose it is: not a key, since a customer may have many. */
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "customer_id"))
    RowId id;

    @Convert(converter = TextKey.class)
    @Column(name = "word", nullable = false)
    String word = "";

    @SuppressWarnings("NullAway.Init") // nobody makes one
    private WordRow() {}
}

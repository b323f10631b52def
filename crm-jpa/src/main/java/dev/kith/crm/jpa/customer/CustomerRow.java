package dev.kith.crm.jpa.customer;

import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.TextKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A customer's file. */
@Entity(name = CustomerRow.ENTITY)
@Table(name = "kith_customer")
class CustomerRow {
    static final String ENTITY = "KithCustomer";

    @EmbeddedId
    RowId id;

    /** Null until it is stored, so that no provider takes a new row for an old one. */
    @Version
    @Column(name = "version", nullable = false)
    @Nullable
    Long version;

    @Column(name = "kind", nullable = false)
    String kind = "";

    @Column(name = "prefix")
    @Nullable
    String prefix;

    @Column(name = "given_name")
    @Nullable
    String given;

    /** The family name of a person, the name of an organisation. */
    @Column(name = "family_name")
    @Nullable
    String family;

    @Column(name = "suffix")
    @Nullable
    String suffix;

    @Convert(converter = TextKey.class)
    @Column(name = "name_key", nullable = false)
    String nameKey = "";

    @Convert(converter = TextKey.class)
    @Column(name = "family_key")
    @Nullable
    String familyKey;

    /** The words of the family name, which are few: a list of one letter is read, not searched. */
    @Column(name = "family_words")
    @Nullable
    String familyWords;

    @Column(name = "responsible")
    @Nullable
    String responsible;

    @Column(name = "notes")
    @Nullable
    String notes;

    @Embedded
    StandingCell standing = StandingCell.NEW;

    /** Whether it has labels: most files have none, and are read without asking for them. */
    @Column(name = "labelled", nullable = false)
    boolean labelled;

    /** The same of references to other systems. */
    @Column(name = "referenced", nullable = false)
    boolean referenced;

    /** Whether it has attributes: most files have none, and are read without asking for them. */
    @Column(name = "attributed", nullable = false)
    boolean attributed;

    @ElementCollection
    @CollectionTable(
            name = "kith_contact_point",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<ContactPointCell> contactPoints = new ArrayList<>();

    /** For queries only: files are read without them. */
    @ElementCollection
    @CollectionTable(
            name = "kith_contact_purpose",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<PurposeCell> purposes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_important_date",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<DateCell> dates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_customer_label",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    List<LabelCell> labels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_external_reference",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    Set<ReferenceCell> references = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_name_word",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    @Convert(converter = TextKey.class)
    @Column(name = "word", nullable = false)
    Set<String> nameWords = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_customer_attribute",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    @MapKeyColumn(name = "name")
    Map<String, AttributeCell> attributes = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    CustomerRow() {}

    CustomerRow(RowId id) {
        this.id = id;
    }

    /** Providers begin with different numbers unless they are told. */
    @PrePersist
    void begin() {
        version = 1L;
    }
}

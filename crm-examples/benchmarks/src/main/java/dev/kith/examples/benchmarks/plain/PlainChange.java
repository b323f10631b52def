package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of a change. */
@Entity
@Table(name = "kith_change")
public class PlainChange {
    /**
     * From what to what.
     *
     * @param part what was changed
     * @param before what it said
     * @param after what it says
     */
    @Embeddable
    public record Difference(
            String part,
            @Column(name = "text_before") @Nullable String before,
            @Column(name = "text_after") @Nullable String after) {}

    /**
     * In whose file it stands.
     *
     * @param customer the customer
     * @param changed when
     */
    @Embeddable
    public record Filed(
            @Column(name = "customer_id") UUID customer,
            @Column(name = "changed_at") Instant changed) {}

    @EmbeddedId
    public @Nullable Key key;

    public String kind = "customer";

    @Column(name = "subject_id")
    public @Nullable UUID subject;

    public long version;

    @Column(name = "changed_at")
    public Instant changed = Instant.EPOCH;

    public String acting = "EMPLOYEE";
    public String actor = "";

    @ElementCollection
    @CollectionTable(
            name = "kith_change_difference",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "change_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    public List<Difference> differences = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_change_customer",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "change_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    public List<Filed> files = new ArrayList<>();
}

package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact rhythm; only read. */
@Entity
@Table(name = "kith_cadence")
public class PlainCadence {
    @EmbeddedId
    public @Nullable Key key;

    @Column(name = "customer_id")
    public @Nullable UUID customer;

    public String series = "";

    @Column(name = "since_contact")
    public boolean sinceContact;

    public String kind = "";
    public String title = "";
    public @Nullable String notes;
    public String assignee = "";
    public @Nullable LocalDate started;
    public boolean paused;
}

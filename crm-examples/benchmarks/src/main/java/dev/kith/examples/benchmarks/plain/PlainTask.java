package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task; only read. */
@Entity
@Table(name = "kith_task")
public class PlainTask {
    @EmbeddedId
    public @Nullable Key key;

    @Column(name = "customer_id")
    public @Nullable UUID customer;

    public String kind = "";
    public String title = "";
    public @Nullable String notes;

    @Column(name = "due_at")
    public @Nullable Instant due;

    @Column(name = "due_day")
    public @Nullable LocalDate day;

    public String reminders = "";
    public String assignee = "";
    public String priority = "";
    public String state = "";
}

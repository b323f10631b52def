package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An interaction. */
@Entity
@Table(name = "kith_interaction")
public class PlainInteraction {
    /**
     * Somebody who took part.
     *
     * @param customer the customer, if it was one
     * @param employee the employee, if it was one
     * @param state that of the interaction
     * @param happened when it was
     */
    @Embeddable
    public record Participant(
            @Column(name = "customer_id") @Nullable UUID customer,
            @Column(name = "employee_id") @Nullable String employee,
            String state,
            @Column(name = "happened_at") Instant happened) {}

    /**
     * A promise, a concern, a topic, a link or an attachment.
     *
     * @param kind which of these
     * @param code its code
     * @param text what it says
     * @param lookup by which it is found
     * @param words its folded words
     * @param due by when it is to be kept
     * @param settled when it was
     */
    @Embeddable
    public record Part(
            String kind,
            @Nullable String code,
            @Column(name = "text_value") String text,

            @Convert(converter = Utf8.class) @Column(name = "lookup_key")
            String lookup,

            @Column(name = "words_value") @Nullable String words,
            @Column(name = "due_on") @Nullable LocalDate due,
            @Column(name = "settled_on") @Nullable LocalDate settled) {}

    @EmbeddedId
    public @Nullable Key key;

    public String state = "CURRENT";
    public long revision = 1;
    public String channel = "";
    public String direction = "";

    @Column(name = "happened_at")
    public Instant happened = Instant.EPOCH;

    @Column(name = "recorded_at")
    public Instant recorded = Instant.EPOCH;

    public @Nullable String summary;

    @Convert(converter = Utf8.class)
    @Column(name = "summary_key")
    public @Nullable String summaryKey;

    @Column(name = "summary_words")
    public @Nullable String summaryWords;

    public @Nullable String notes;

    @Convert(converter = Utf8.class)
    @Column(name = "notes_key")
    public @Nullable String notesKey;

    @Column(name = "notes_words")
    public @Nullable String notesWords;

    @Column(name = "origin_id")
    public @Nullable UUID origin;

    public String act = "LOGGED";

    @Column(name = "acted_at")
    public Instant acted = Instant.EPOCH;

    public String acting = "EMPLOYEE";
    public String actor = "";
    public boolean parted;
    public boolean attributed;

    @ElementCollection
    @CollectionTable(
            name = "kith_participation",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "interaction_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    public List<Participant> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_interaction_part",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "interaction_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    public List<Part> parts = new ArrayList<>();

    /**
     * Tells what was read, value by value.
     *
     * @param to takes the values
     */
    public void tell(Consumer<@Nullable Object[]> to) {
        to.accept(new @Nullable Object[] {key == null ? null : key.id(), channel, direction, happened, summary, notes});
        participants.forEach(one -> to.accept(new @Nullable Object[] {one.customer()}));
    }
}

package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What follows from a customer's interactions. */
@Entity
@Table(name = "kith_contact_facts")
public class PlainFacts {
    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "customer_id"))
    public @Nullable Key key;

    @Column(name = "first_at")
    public @Nullable Instant first;

    @Column(name = "last_at")
    public @Nullable Instant last;

    @Column(name = "last_in")
    public @Nullable Instant lastInbound;

    @Column(name = "last_out")
    public @Nullable Instant lastOutbound;

    @Column(name = "n")
    public long count;

    @Column(name = "silent_since")
    public @Nullable Instant silentSince;

    @Column(name = "silence_days")
    public @Nullable Integer silenceDays;

    @Column(name = "silence_rests")
    public @Nullable Instant silenceRests;

    @Column(name = "touch_lost")
    public @Nullable Instant touchLost;

    /**
     * Takes in a contact.
     *
     * @param at when it was
     * @param inbound whether the customer turned to us
     */
    public void contact(Instant at, boolean inbound) {
        count++;
        first = first == null || first.isAfter(at) ? at : first;
        last = later(last, at);
        if (inbound) {
            lastInbound = later(lastInbound, at);
        } else {
            lastOutbound = later(lastOutbound, at);
        }
        if (silenceDays != null) {
            touchLost = later(silenceRests, later(last, at).plus(Duration.ofDays(silenceDays)));
        }
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}

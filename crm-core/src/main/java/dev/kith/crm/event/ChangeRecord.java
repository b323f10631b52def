package dev.kith.crm.event;

import dev.kith.crm.context.CallContext;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one record of a change: who changed what, when, why, from what to what. Written once, in the transaction of the
 * change; the history of a file reads it. Immutable.
 *
 * @param id identifies it within the tenant; the event of the change bears it, too
 * @param kind the logical name of the aggregate that changed
 * @param subject the aggregate's id
 * @param version the version that the change made; the first one for a new aggregate
 * @param at when, UTC, cut to microseconds
 * @param by who, why, and in the course of what
 * @param customers whose files it belongs to
 * @param differences what became different; none for a new aggregate, whose first state follows from the present one
 */
public record ChangeRecord(
        UUID id,
        String kind,
        UUID subject,
        Version version,
        Instant at,
        CallContext by,
        List<CustomerId> customers,
        List<Difference> differences) {
    /**
     * One part of an aggregate that became different. Of a list, each member that came or went is one difference.
     *
     * @param part the part's name, such as {@code contactPoints}
     * @param before its text before; empty if there was none
     * @param after its text afterwards; empty if there is none
     */
    public record Difference(String part, Optional<String> before, Optional<String> after) {
        @Override
        public String toString() {
            return "Difference[" + part + "]";
        }
    }

    /** The id. */
    public static final OrderedField<ChangeRecord, UUID> ID =
            OrderedField.of(ChangeRecord.class, "id", FieldType.ID, change -> Optional.of(change.id()));
    /** Which kind of aggregate changed. */
    public static final PlainField<ChangeRecord, String> KIND =
            PlainField.of(ChangeRecord.class, "kind", FieldType.CODE, change -> Optional.of(change.kind()));
    /** Which aggregate changed. */
    public static final PlainField<ChangeRecord, UUID> SUBJECT =
            PlainField.of(ChangeRecord.class, "subject", FieldType.ID, change -> Optional.of(change.subject()));
    /** When. */
    public static final OrderedField<ChangeRecord, Instant> AT =
            OrderedField.of(ChangeRecord.class, "at", FieldType.INSTANT, change -> Optional.of(change.at()));

    /**
     * Copies the lists.
     *
     * @param id identifies it within the tenant; the event of the change bears it, too
     * @param kind the logical name of the aggregate that changed
     * @param subject the aggregate's id
     * @param version the version that the change made; the first one for a new aggregate
     * @param at when, UTC, cut to microseconds
     * @param by who, why, and in the course of what
     * @param customers whose files it belongs to
     * @param differences what became different; none for a new aggregate, whose first state follows from the present one
     */
    public ChangeRecord {
        customers = List.copyOf(customers);
        differences = List.copyOf(differences);
    }

    @Override
    public String toString() {
        return "ChangeRecord[" + id + ", " + kind + ", " + version + "]";
    }
}

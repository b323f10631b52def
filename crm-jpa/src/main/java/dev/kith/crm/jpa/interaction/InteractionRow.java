package dev.kith.crm.jpa.interaction;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Reply;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.interaction.Timing;
import dev.kith.crm.jpa.room.ActorCell;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.TextCell;
import dev.kith.crm.value.InteractionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One state of an entry of the log. The latest one stands under the id of the entry; former ones have keys of their own and point
 * at it.
 */
@Entity(name = InteractionRow.ENTITY)
@Table(name = "kith_interaction")
class InteractionRow {
    static final String ENTITY = "KithInteraction";

    /** Which state of the entry a row is: reads ask for the current one. */
    enum State {
        CURRENT,
        PAST,
        RETRACTED
    }

    @EmbeddedId
    RowId id;

    @Column(name = "state", nullable = false)
    String state = State.CURRENT.name();

    @Column(name = "past_of")
    @Nullable
    UUID pastOf;

    @Column(name = "revision", nullable = false)
    long revision;

    @Column(name = "channel", nullable = false)
    String channel = "";

    @Column(name = "direction", nullable = false)
    String direction = "";

    @Column(name = "planned_at")
    @Nullable
    Instant planned;

    @Column(name = "happened_at", nullable = false)
    Instant happened = Instant.EPOCH;

    @Column(name = "recorded_at", nullable = false)
    Instant recorded = Instant.EPOCH;

    @Column(name = "seconds")
    @Nullable
    Long seconds;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "summary"))
    @AttributeOverride(name = "lookup", column = @Column(name = "summary_key"))
    @AttributeOverride(name = "words", column = @Column(name = "summary_words"))
    @Nullable
    TextCell summary;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "notes"))
    @AttributeOverride(name = "lookup", column = @Column(name = "notes_key"))
    @AttributeOverride(name = "words", column = @Column(name = "notes_words"))
    @Nullable
    TextCell notes;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "outcome"))
    @AttributeOverride(name = "lookup", column = @Column(name = "outcome_key"))
    @AttributeOverride(name = "words", column = @Column(name = "outcome_words"))
    @Nullable
    TextCell outcome;

    @Column(name = "reply_to")
    @Nullable
    UUID replyTo;

    @Column(name = "origin_id", nullable = false)
    UUID origin;

    @Column(name = "external_system")
    @Nullable
    String externalSystem;

    @Column(name = "external_key")
    @Nullable
    String externalKey;

    @Column(name = "act", nullable = false)
    String act = "";

    @Column(name = "acted_at", nullable = false)
    Instant acted = Instant.EPOCH;

    @Embedded
    ActorCell actor;

    @Column(name = "reason")
    @Nullable
    String reason;

    /** Whether it has parts: most entries have none, and are read without asking for them. */
    @Column(name = "parted", nullable = false)
    boolean parted;

    /** Whether it has attributes: the same. */
    @Column(name = "attributed", nullable = false)
    boolean attributed;

    @ElementCollection
    @CollectionTable(
            name = "kith_interaction_attribute",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "interaction_id", referencedColumnName = "id")
            })
    @MapKeyColumn(name = "name")
    Map<String, AttributeCell> attributes = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // the provider sets the ids
    InteractionRow() {}

    InteractionRow(RowId id, Revision revision) {
        this.id = id;
        var external = revision.entry().references().externalId();
        externalSystem = external.map(ExternalId::system).orElse(null);
        externalKey = external.map(ExternalId::key).orElse(null);
        origin = id.id();
        actor = ActorCell.of(revision.by());
        tell(revision);
        tell(revision.entry().attributes());
    }

    /** Takes over a state but for its attributes; id and external id stay what they are. */
    final void tell(Revision next) {
        var entry = next.entry();
        state = (next.retracted() ? State.RETRACTED : State.CURRENT).name();
        revision = entry.revision().number();
        channel = entry.channel().code();
        direction = entry.direction().name();
        planned = entry.timing().planned().orElse(null);
        happened = entry.happened();
        recorded = entry.timing().recorded();
        seconds = entry.timing().duration().map(Duration::toSeconds).orElse(null);
        summary = TextCell.of(entry.content().summary());
        notes = TextCell.of(entry.content().notes());
        outcome = TextCell.of(entry.content().outcome());
        replyTo = entry.reply().map(reply -> reply.to().value()).orElse(null);
        origin = entry.origin().value();
        act = next.act().name();
        acted = next.at();
        actor = ActorCell.of(next.by());
        reason = next.reason().orElse(null);
    }

    final void tell(Attributes all) {
        attributes = AttributeCell.of(all);
        attributed = !attributes.isEmpty();
    }

    /** The entry's id, whichever of its states this row is. */
    InteractionId entry() {
        return new InteractionId(pastOf == null ? id.id() : pastOf);
    }

    Timing timing() {
        return new Timing(
                Optional.ofNullable(planned),
                happened,
                recorded,
                Optional.ofNullable(seconds).map(Duration::ofSeconds));
    }

    Optional<Reply> reply() {
        return Optional.ofNullable(replyTo).map(to -> new Reply(new InteractionId(to), new InteractionId(origin)));
    }

    Optional<ExternalId> externalId() {
        return Optional.ofNullable(externalSystem).map(system -> new ExternalId(system, String.valueOf(externalKey)));
    }

    Revision revision(Interaction restored) {
        return new Revision(restored, Revision.Act.valueOf(act), acted, actor.restored(), Optional.ofNullable(reason));
    }
}

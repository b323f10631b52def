package dev.kith.crm.jpa.interaction;

import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Content.Topic;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.OpenItem;
import dev.kith.crm.interaction.OpenItem.Concern;
import dev.kith.crm.interaction.OpenItem.Promise;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.References.Attachment;
import dev.kith.crm.interaction.References.Link;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.TextKey;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.value.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A topic, promise, concern, link or attachment of an interaction. One table for all of them, because they are written and read with their
 * entry and never alone: so an entry costs one statement more, and not four. Each kind uses the columns that it needs.
 */
@Entity(name = PartRow.ENTITY)
@Table(name = "kith_interaction_part")
class PartRow {
    static final String ENTITY = "KithInteractionPart";
    static final String TOPIC = "TOPIC";
    static final String PROMISE = "PROMISE";
    static final String CONCERN = "CONCERN";
    static final String LINK = "LINK";
    private static final String ATTACHMENT = "ATTACHMENT";

    @EmbeddedId
    PlaceId id;

    @Column(name = "kind", nullable = false)
    String kind = "";

    /** The type of a link, who promised, the type of a document. */
    @Column(name = "code")
    @Nullable
    String code;

    /** The label of a topic, what was promised, a concern, the key of a link, the name of a document. */
    @Column(name = "text_value", nullable = false)
    String text = "";

    /** The text as it is compared: folded, but for the key of a link. */
    @Convert(converter = TextKey.class)
    @Column(name = "lookup_key", nullable = false)
    String lookup = "";

    @Column(name = "words_value")
    @Nullable
    String words;

    @Column(name = "due_on")
    @Nullable
    LocalDate due;

    @Column(name = "settled_on")
    @Nullable
    LocalDate settled;

    @Column(name = "byte_count")
    @Nullable
    Long size;

    @Column(name = "location")
    @Nullable
    String location;

    @SuppressWarnings("NullAway.Init") // the provider sets the id
    PartRow() {}

    private PartRow(PlaceId id, String kind, String text, boolean folded) {
        this.id = id;
        this.kind = kind;
        this.text = text;
        lookup = folded ? Text.folded(text) : text;
        words = folded ? Words.column(text) : null;
    }

    static List<PartRow> of(RowId row, Interaction entry) {
        var rows = new ArrayList<PartRow>();
        for (var topic : entry.content().topics()) {
            rows.add(new PartRow(place(row, rows), TOPIC, topic.label(), true));
        }
        for (var promise : entry.content().promises()) {
            var part = new PartRow(place(row, rows), PROMISE, promise.text(), true);
            part.code = promise.by().name();
            part.due = promise.due().orElse(null);
            rows.add(part.settled(promise));
        }
        for (var concern : entry.content().concerns()) {
            rows.add(new PartRow(place(row, rows), CONCERN, concern.text(), true).settled(concern));
        }
        for (var link : entry.references().links()) {
            var part = new PartRow(place(row, rows), LINK, link.key(), false);
            part.code = link.type();
            rows.add(part);
        }
        for (var attachment : entry.references().attachments()) {
            var part = new PartRow(place(row, rows), ATTACHMENT, attachment.name(), true);
            part.code = attachment.mediaType().orElse(null);
            part.size = attachment.size().orElse(null);
            part.location = attachment.location();
            rows.add(part);
        }
        return rows;
    }

    private PartRow settled(OpenItem item) {
        settled = item.settled().orElse(null);
        return this;
    }

    static boolean same(Interaction one, Interaction other) {
        return one.content().topics().equals(other.content().topics())
                && one.content().promises().equals(other.content().promises())
                && one.content().concerns().equals(other.content().concerns())
                && one.references().equals(other.references());
    }

    private static PlaceId place(RowId row, List<PartRow> before) {
        return new PlaceId(row.tenant(), row.id(), before.size());
    }

    static Content content(Content texts, List<PartRow> parts) {
        return texts.about(kind(parts, TOPIC, part -> new Topic(part.text)))
                .promising(kind(
                        parts,
                        PROMISE,
                        part -> new Promise(
                                part.text,
                                Promise.By.valueOf(String.valueOf(part.code)),
                                Optional.ofNullable(part.due),
                                Optional.ofNullable(part.settled))))
                .worrying(kind(parts, CONCERN, part -> new Concern(part.text, Optional.ofNullable(part.settled))));
    }

    static References references(List<PartRow> parts, Optional<References.ExternalId> externalId) {
        return new References(
                kind(parts, LINK, part -> new Link(String.valueOf(part.code), part.text)),
                kind(
                        parts,
                        ATTACHMENT,
                        part -> new Attachment(
                                part.text,
                                Optional.ofNullable(part.code),
                                Optional.ofNullable(part.size),
                                String.valueOf(part.location))),
                externalId);
    }

    private static <T> List<T> kind(List<PartRow> parts, String kind, Function<PartRow, T> restored) {
        return parts.stream()
                .filter(part -> part.kind.equals(kind))
                .map(restored)
                .toList();
    }
}

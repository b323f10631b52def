package dev.kith.crm.exchange;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.Timing;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An interaction as a row tells it.
 *
 * @param asked the customers who took part
 * @param others who else took part
 * @param channel by which way
 * @param direction who turned to whom
 * @param timing when
 * @param content what was said
 * @param reply what it replies to
 * @param references what it points at
 * @param attributes what extensions know of it
 */
record ToldInteraction(
        List<Asked> asked,
        List<Participant> others,
        ChannelCode channel,
        Direction direction,
        Timing timing,
        Content content,
        Optional<ExternalId> reply,
        References references,
        Attributes attributes) {
    /** For what no other system has named: a row that is known by what it tells, or an entry that is known by its id. */
    private static final String SYSTEM = "import";

    /** Columns that came after rows had been imported. */
    private static final Set<String> LATER = Set.of("concerns");

    /** Stands for the id of an entry that has none yet. */
    private static final InteractionId ANY = new InteractionId(new UUID(0x7000, Long.MIN_VALUE));

    /**
     * The interaction, with the customers in front; who is named twice in the same way is one. What would be refused when it is
     * logged is refused here.
     */
    Interaction among(Picture known) {
        var participants = Stream.concat(asked.stream().map(one -> one.among(known)), others.stream())
                .distinct()
                .toList();
        var state = new Interaction(
                ANY,
                Version.FIRST,
                channel,
                direction,
                timing,
                participants,
                content,
                Optional.empty(),
                references,
                attributes);
        return references.externalId().isPresent()
                ? state
                : state.referringTo(references.knownAs(new ExternalId(SYSTEM, digest(state))));
    }

    static NewInteraction command(Interaction state, Optional<InteractionId> reply) {
        var command = NewInteraction.of(state);
        return reply.map(command::replyingTo).orElse(command);
    }

    /** By what a row calls an entry. */
    static ExternalId externalId(Interaction entry) {
        return entry.references().externalId().orElseGet(() -> externalId(entry.id()));
    }

    static ExternalId externalId(InteractionId entry) {
        return new ExternalId(SYSTEM, entry.toString());
    }

    /** The entry that a row calls by its id. */
    static Optional<InteractionId> entry(ExternalId id) {
        return id.system().equals(SYSTEM)
                        && id.key().matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f-]{16}")
                ? Optional.of(new InteractionId(UUID.fromString(id.key())))
                : Optional.empty();
    }

    /** Of all that an export would write. A column that came later counts where it is filled: what was imported before it stays known. */
    private String digest(Interaction state) {
        var columns = new InteractionColumns(new Pointers()).all();
        var cells = Stream.of(
                columns.stream()
                        .filter(column -> !LATER.contains(column.name()))
                        .map(column -> column.cell(state)),
                reply.stream().map(id -> Pointers.entry(id).text()),
                columns.stream()
                        .filter(column -> LATER.contains(column.name())
                                && !column.cell(state).isEmpty())
                        .flatMap(column -> Stream.of(column.name(), column.cell(state))));
        var told = cells.flatMap(Function.identity())
                .map(cell -> cell.length() + ":" + cell)
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "ToldInteraction[***]";
    }
}

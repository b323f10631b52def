package dev.kith.crm.exchange;

import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References.ExternalId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * An interaction as a row tells it.
 *
 * @param asked the customers who took part
 * @param command all else
 */
record ToldInteraction(List<Asked> asked, NewInteraction command) {
    private static final String SYSTEM = "import";

    /** The command with the customers in front; what has no external id is known by what it tells. */
    NewInteraction among(Picture known) {
        var participants = Stream.concat(asked.stream().map(one -> one.among(known)), command.participants().stream())
                .toList();
        var whole = new NewInteraction(
                command.channel(),
                command.direction(),
                command.timing(),
                participants,
                command.content(),
                command.replyTo(),
                command.references(),
                command.attributes());
        return command.references().externalId().isPresent() ? whole : whole.knownAs(SYSTEM, digest(participants));
    }

    static ExternalId externalId(NewInteraction command) {
        return command.references().externalId().orElseThrow();
    }

    private String digest(List<Participant> participants) {
        var told = new StringBuilder();
        participants.forEach(
                one -> told.append(one.customer()).append(one.employee()).append('\n'));
        told.append(command.channel())
                .append(command.direction())
                .append(command.timing().happened());
        told.append(command.content().summary()).append(command.content().notes());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(told.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "ToldInteraction[***]";
    }
}

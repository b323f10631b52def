package dev.kith.crm.tck;

import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.OpenItem;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Draws commands to the log, good and bad ones: deliveries, replies, amendments, retractions. */
record LogCommands(Random random) {
    Function<Player, Object> next() {
        int n = random.nextInt(100);
        int key = random.nextInt(6);
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                player -> player.logged(player.desk()
                        .interactions()
                        .log(NewInteraction.email(player.customer(n))
                                .knownAs("mail", "<" + key + ">")
                                .saying(RawContent.NONE
                                        .about("Delivery")
                                        .promising(RawContent.Promise.ours("call " + key)))));
            case 2 ->
                player -> player.logged(player.desk()
                        .interactions()
                        .log(NewInteraction.email(player.customer(n)).inbound().replyingTo(player.entry(key))));
            case 3 -> amend(n, change());
            case 4 ->
                player -> player.desk()
                        .interactions()
                        .amend(
                                player.entry(n),
                                new Version(1 + key % 2),
                                state -> state.saying(settled(state.content(), key % 3)));
            default ->
                player -> {
                    player.desk().interactions().retract(player.entry(n), key == 0 ? " " : "was a test");
                    return key;
                };
        };
    }

    private Function<Player, Object> amend(int n, UnaryOperator<Interaction> change) {
        return player -> player.desk().interactions().amend(player.entry(n), change);
    }

    /** Refused where nothing was promised. */
    private static Content settled(Content content, int key) {
        return content.outcome("outcome " + key)
                .settling(OpenItem.Promise.ours("call " + key), LocalDate.of(2026, 2, 28));
    }

    private UnaryOperator<Interaction> change() {
        return switch (random.nextInt(4)) {
            case 0 ->
                state -> state.between(List.of(Participant.of(state.customers().get(0)), Participant.named("Ann")));
            case 1 -> state -> state.by(ChannelCode.VISIT, Interaction.Direction.MUTUAL);
            case 2 -> state -> state.by(new ChannelCode("pigeon"), Interaction.Direction.MUTUAL);
            default -> state -> state.timed(state.timing().at(state.happened().minusSeconds(9)));
        };
    }
}

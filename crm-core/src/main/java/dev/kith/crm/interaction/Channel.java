package dev.kith.crm.interaction;

import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.value.ChannelCode;
import java.util.List;

/**
 * Registers a channel.
 *
 * @param code its code
 */
public record Channel(ChannelCode code) {
    /** Where channels are registered. */
    public static final ContributionPoint<Channel> POINT = new ContributionPoint<>("channel");

    static final List<Channel> BUILT_IN = List.of(
                    ChannelCode.VISIT,
                    ChannelCode.PHONE,
                    ChannelCode.LETTER,
                    ChannelCode.PRINT,
                    ChannelCode.EMAIL,
                    ChannelCode.AUDIO_CONFERENCE,
                    ChannelCode.VIDEO_CONFERENCE,
                    ChannelCode.INSTANT_MESSAGE,
                    ChannelCode.SELF_SERVICE)
            .stream()
            .map(Channel::new)
            .toList();
}

package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.List;

/**
 * Names the way by which people talk to each other. Channels are registered; one that is not is kept on read and refused
 * on write.
 *
 * @param code lower case, such as {@code phone}
 */
public record ChannelCode(String code) {
    /** Somebody came. */
    public static final ChannelCode VISIT = new ChannelCode("visit");
    /** A phone call. */
    public static final ChannelCode PHONE = new ChannelCode("phone");
    /** A letter. */
    public static final ChannelCode LETTER = new ChannelCode("letter");
    /** Other printed matter. */
    public static final ChannelCode PRINT = new ChannelCode("print");
    /** An e-mail. */
    public static final ChannelCode EMAIL = new ChannelCode("e-mail");
    /** A conference without pictures. */
    public static final ChannelCode AUDIO_CONFERENCE = new ChannelCode("audio-conference");
    /** A conference with pictures. */
    public static final ChannelCode VIDEO_CONFERENCE = new ChannelCode("video-conference");
    /** A chat. */
    public static final ChannelCode INSTANT_MESSAGE = new ChannelCode("instant-message");
    /** The customer served himself. */
    public static final ChannelCode SELF_SERVICE = new ChannelCode("self-service");

    /** The channels that Kith knows. */
    public static final List<ChannelCode> BUILT_IN = List.of(
            VISIT, PHONE, LETTER, PRINT, EMAIL, AUDIO_CONFERENCE, VIDEO_CONFERENCE, INSTANT_MESSAGE, SELF_SERVICE);

    /**
     * Refuses what is no code.
     *
     * @param code lower case, such as {@code phone}
     */
    public ChannelCode {
        if (!Codes.wellFormed(code)) {
            throw new InvalidValueException("a channel", Violation.of("code.syntax"));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}

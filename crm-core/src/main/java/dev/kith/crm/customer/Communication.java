package dev.kith.crm.customer;

import dev.kith.crm.context.Languages;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How to talk with a customer. Begin with {@link #NONE}; the canonical constructor is not part of the compatibility promise.
 * Immutable.
 *
 * @param salutation how a letter begins, such as {@code Dear Dr. Lovelace}
 * @param language the language spoken, BCP 47, such as {@code de-AT}
 * @param zoneId the id of the zone in which the customer's day is reckoned; one that this JVM does not know is kept on read
 *     and refused on write
 * @param channel the channel that the customer prefers; one that is not registered is kept on read and refused on write
 * @param preferences what else to mind, in the order of the file
 */
public record Communication(
        Optional<String> salutation,
        Optional<String> language,
        Optional<String> zoneId,
        Optional<ChannelCode> channel,
        List<Preference> preferences) {
    /**
     * Tells in raw form how to talk with a customer; a blank text means that nothing is known.
     *
     * @param salutation how a letter begins
     * @param language BCP 47, such as {@code de-AT}
     * @param zone such as {@code Europe/Berlin}
     * @param channel the code of a registered channel
     * @param preferences what else to mind
     */
    public record Raw(
            @ReadableAs(Text.Line.class) String salutation,
            @ReadableAs(LanguageParser.class) String language,
            @ReadableAs(ZoneParser.class) String zone,
            String channel,
            List<Preference.@Valid Raw> preferences) {
        /** Says nothing. */
        public static final Raw NONE = new Raw("", "", "", "", List.of());

        /**
         * Copies the list.
         *
         * @param salutation how a letter begins
         * @param language BCP 47, such as {@code de-AT}
         * @param zone such as {@code Europe/Berlin}
         * @param channel the code of a registered channel
         * @param preferences what else to mind
         */
        public Raw {
            preferences = List.copyOf(preferences);
        }

        Communication read() {
            return new Communication(
                    Optional.of(salutation),
                    Optional.of(language),
                    Communication.zone(zone).map(ZoneId::getId),
                    Optional.of(channel).filter(code -> !Text.isBlank(code)).map(ChannelCode::new),
                    preferences.stream().map(Preference.Raw::read).toList());
        }

        @Override
        public String toString() {
            return "Raw[***]";
        }
    }

    /** The parser of a language, for {@link ReadableAs}. */
    public static final class LanguageParser implements ReadableAs.Syntax<Optional<String>> {
        /** Stateless. */
        public LanguageParser() {}

        @Override
        public Optional<String> parse(String raw) {
            return Text.line(raw).map(Languages::canonical);
        }
    }

    /** The parser of a zone that this JVM knows, for {@link ReadableAs}. */
    public static final class ZoneParser implements ReadableAs.Syntax<Optional<ZoneId>> {
        /** Stateless. */
        public ZoneParser() {}

        @Override
        public Optional<ZoneId> parse(String raw) {
            return zone(raw);
        }
    }

    /** Nothing is known. */
    public static final Communication NONE =
            new Communication(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * Brings each part into its one form.
     *
     * @param salutation how a letter begins, such as {@code Dear Dr. Lovelace}
     * @param language the language spoken, BCP 47, such as {@code de-AT}
     * @param zoneId the id of the zone in which the customer's day is reckoned; one that this JVM does not know is kept on
     *     read and refused on write
     * @param channel the channel that the customer prefers; one that is not registered is kept on read and refused on write
     * @param preferences what else to mind, in the order of the file
     */
    public Communication {
        salutation = salutation.flatMap(Text::line);
        try {
            language = language.flatMap(Text::line).map(Languages::canonical);
        } catch (InvalidValueException none) {
            throw none.in("language");
        }
        zoneId = zoneId.flatMap(Text::line);
        preferences = List.copyOf(preferences);
    }

    /**
     * Reads a zone.
     *
     * @param raw as typed, such as {@code Europe/Berlin} or {@code +02:00}
     * @return the zone, or nothing where the text is blank
     * @throws InvalidValueException if this JVM knows no such zone
     */
    public static Optional<ZoneId> zone(String raw) {
        var line = Text.line(raw);
        try {
            return line.map(ZoneId::of);
        } catch (DateTimeException unknown) {
            var nearest = Codes.nearest(line.orElse(""), ZoneId.getAvailableZoneIds());
            throw new InvalidValueException("a zone", Violation.of("zone.unknown", nearest.orElse("UTC")));
        }
    }

    /** {@return where the customer's day is reckoned; empty also where this JVM does not know the zone: then take the tenant's} */
    public Optional<ZoneId> zone() {
        try {
            return zoneId.map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Sets how a letter begins.
     *
     * @param line such as {@code Dear Dr. Lovelace}; blank for none
     * @return the changed value
     */
    public Communication addressedAs(String line) {
        return new Communication(Optional.of(line), language, zoneId, channel, preferences);
    }

    /**
     * Sets the language.
     *
     * @param tag BCP 47, such as {@code de-AT}; blank for none
     * @return the changed value
     */
    public Communication in(String tag) {
        return new Communication(salutation, Optional.of(tag), zoneId, channel, preferences);
    }

    /**
     * Sets where the customer's day is reckoned.
     *
     * @param other the zone
     * @return the changed value
     */
    public Communication at(ZoneId other) {
        return new Communication(salutation, language, Optional.of(other.getId()), channel, preferences);
    }

    /**
     * Sets the preferred channel.
     *
     * @param other the channel
     * @return the changed value
     */
    public Communication by(ChannelCode other) {
        return new Communication(salutation, language, zoneId, Optional.of(other), preferences);
    }

    /**
     * Sets what else to mind.
     *
     * @param all all preferences, in the order of the file
     * @return the changed value
     */
    public Communication minding(Preference... all) {
        return new Communication(salutation, language, zoneId, channel, List.of(all));
    }

    @Override
    public String toString() {
        return "Communication[***]";
    }
}

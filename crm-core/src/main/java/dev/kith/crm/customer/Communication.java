package dev.kith.crm.customer;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Text;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How to talk with a customer. Begin with {@link #NONE}; the canonical constructor is not part of the compatibility promise.
 * Immutable.
 *
 * @param salutation how a letter begins, such as {@code Dear Dr. Lovelace}
 * @param language the language spoken, BCP 47, such as {@code de-AT}
 * @param zone where the customer's day is reckoned
 * @param channel the channel that the customer prefers
 * @param preferences what else to mind, in the order of the file
 */
public record Communication(
        Optional<String> salutation,
        Optional<String> language,
        Optional<ZoneId> zone,
        Optional<ChannelCode> channel,
        List<Preference> preferences) {
    /** Nothing is known. */
    public static final Communication NONE =
            new Communication(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * Brings each part into its one form.
     *
     * @param salutation how a letter begins, such as {@code Dear Dr. Lovelace}
     * @param language the language spoken, BCP 47, such as {@code de-AT}
     * @param zone where the customer's day is reckoned
     * @param channel the channel that the customer prefers
     * @param preferences what else to mind, in the order of the file
     */
    public Communication {
        salutation = salutation.flatMap(Text::line);
        language = language.flatMap(Text::line).map(Communication::canonical);
        preferences = List.copyOf(preferences);
    }

    private static String canonical(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException unreadable) {
            throw new InvalidValueException(
                    "a language", Violation.of("language.syntax").in("language"));
        }
    }

    /**
     * Sets how a letter begins.
     *
     * @param line such as {@code Dear Dr. Lovelace}; blank for none
     * @return the changed value
     */
    public Communication addressedAs(String line) {
        return new Communication(Optional.of(line), language, zone, channel, preferences);
    }

    /**
     * Sets the language.
     *
     * @param tag BCP 47, such as {@code de-AT}; blank for none
     * @return the changed value
     */
    public Communication in(String tag) {
        return new Communication(salutation, Optional.of(tag), zone, channel, preferences);
    }

    /**
     * Sets where the customer's day is reckoned.
     *
     * @param other the zone
     * @return the changed value
     */
    public Communication at(ZoneId other) {
        return new Communication(salutation, language, Optional.of(other), channel, preferences);
    }

    /**
     * Sets the preferred channel.
     *
     * @param other the channel
     * @return the changed value
     */
    public Communication by(ChannelCode other) {
        return new Communication(salutation, language, zone, Optional.of(other), preferences);
    }

    /**
     * Sets what else to mind.
     *
     * @param all all preferences, in the order of the file
     * @return the changed value
     */
    public Communication minding(Preference... all) {
        return new Communication(salutation, language, zone, channel, List.of(all));
    }

    @Override
    public String toString() {
        return "Communication[***]";
    }
}

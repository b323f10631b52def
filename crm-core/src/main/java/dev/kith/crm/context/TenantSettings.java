package dev.kith.crm.context;

import dev.kith.crm.value.LeapDayPolicy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * What holds for a whole tenant where a customer says nothing else. Begin with
 * {@link #NEUTRAL}; the canonical constructor is not part of the compatibility promise. Immutable.
 *
 * @param zone where "today" is reckoned
 * @param region whose national phone numbers are meant, ISO 3166-1 alpha-2; {@code ZZ} where unknown
 * @param language the language of texts to people
 * @param leapDay when a 29 February is celebrated in a common year
 */
public record TenantSettings(ZoneId zone, String region, Locale language, LeapDayPolicy leapDay) {
    /** UTC, no region, English, leap days on 28 February. */
    public static final TenantSettings NEUTRAL =
            new TenantSettings(ZoneOffset.UTC, "ZZ", Locale.ENGLISH, LeapDayPolicy.FEBRUARY_28);

    /**
     * Sets where "today" is reckoned.
     *
     * @param other the zone
     * @return the settings
     */
    public TenantSettings inZone(ZoneId other) {
        return new TenantSettings(other, region, language, leapDay);
    }

    /**
     * Sets whose national phone numbers are meant.
     *
     * @param other ISO 3166-1 alpha-2
     * @return the settings
     */
    public TenantSettings inRegion(String other) {
        return new TenantSettings(zone, other, language, leapDay);
    }

    /**
     * Sets the language of texts to people.
     *
     * @param other the language
     * @return the settings
     */
    public TenantSettings speaking(Locale other) {
        return new TenantSettings(zone, region, other, leapDay);
    }

    /**
     * Sets when a 29 February is celebrated in a common year.
     *
     * @param other the policy
     * @return the settings
     */
    public TenantSettings celebratingLeapDays(LeapDayPolicy other) {
        return new TenantSettings(zone, region, language, other);
    }

    /** The port by which the host tells the settings of each tenant. Called often: answer from memory. */
    @FunctionalInterface
    public interface Source {
        /**
         * Tells a tenant's settings.
         *
         * @param tenant the tenant
         * @return its settings
         */
        TenantSettings of(TenantId tenant);
    }
}

package dev.kith.crm.context;

import dev.kith.crm.value.LeapDayPolicy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/**
 * What holds for a whole tenant where a customer says nothing else. Begin with
 * {@link #NEUTRAL}; the canonical constructor is not part of the compatibility promise. Immutable.
 *
 * @param zone in which a day begins and ends where nobody says otherwise: days of tasks, check-ins and sequences, times in the text of a
 *     file, and in imports without an offset
 * @param region the country whose national phone numbers are meant, ISO 3166-1 alpha-2; with {@code ZZ}, unknown, they are found by the
 *     same digits only. The key of a number is made when its customer is written: best set the region before the first one
 * @param language the language of texts to people
 * @param leapDay when a 29 February is celebrated in a common year
 * @param stages the codes of the tenant's own stages of customers, beside the registered ones
 */
public record TenantSettings(ZoneId zone, String region, Locale language, LeapDayPolicy leapDay, Set<String> stages) {
    /** UTC, no region, English, leap days on 28 February. */
    public static final TenantSettings NEUTRAL =
            new TenantSettings(ZoneOffset.UTC, "ZZ", Locale.ENGLISH, LeapDayPolicy.FEBRUARY_28, Set.of());

    /**
     * Copies the stages.
     *
     * @param zone in which a day begins and ends where nobody says otherwise: days of tasks, check-ins and sequences, times in the text of a
     *     file, and in imports without an offset
     * @param region the country whose national phone numbers are meant, ISO 3166-1 alpha-2; with {@code ZZ}, unknown, they are found by the
     *     same digits only. The key of a number is made when its customer is written: best set the region before the first one
     * @param language the language of texts to people
     * @param leapDay when a 29 February is celebrated in a common year
     * @param stages the codes of the tenant's own stages of customers, beside the registered ones
     */
    public TenantSettings {
        stages = Set.copyOf(stages);
    }

    /**
     * Sets the zone.
     *
     * @param other the zone
     * @return the settings
     */
    public TenantSettings inZone(ZoneId other) {
        return new TenantSettings(other, region, language, leapDay, stages);
    }

    /**
     * Sets whose national phone numbers are meant.
     *
     * @param other ISO 3166-1 alpha-2
     * @return the settings
     */
    public TenantSettings inRegion(String other) {
        return new TenantSettings(zone, other, language, leapDay, stages);
    }

    /**
     * Sets the language of texts to people.
     *
     * @param other the language
     * @return the settings
     */
    public TenantSettings speaking(Locale other) {
        return new TenantSettings(zone, region, other, leapDay, stages);
    }

    /**
     * Sets when a 29 February is celebrated in a common year.
     *
     * @param other the policy
     * @return the settings
     */
    public TenantSettings celebratingLeapDays(LeapDayPolicy other) {
        return new TenantSettings(zone, region, language, other, stages);
    }

    /**
     * Sets the tenant's own stages of customers.
     *
     * @param codes their codes
     * @return the settings
     */
    public TenantSettings staging(String... codes) {
        return new TenantSettings(zone, region, language, leapDay, Set.of(codes));
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

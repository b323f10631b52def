package dev.kith.crm.context;

import dev.kith.crm.value.LeapDayPolicy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * What holds for a whole tenant where a customer says nothing else. Immutable.
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

package dev.kith.crm.jpa.delivery;

import dev.kith.crm.jpa.schema.Database;
import java.time.Duration;

/** The clock of the database, in statements: the only one that all JVMs share. On MariaDB instants are stored as UTC without saying so. */
final class StoreClock {
    private StoreClock() {}

    /** Now, to be compared with an instant. */
    static String now(Database database) {
        return database == Database.MARIADB ? "cast(sql('utc_timestamp(6)') as Instant)" : "instant";
    }

    /** Later, by a parameter that {@link #micros} gives. */
    static String later(Database database, String parameter) {
        var sql = switch (database) {
            case H2 -> "dateadd(microsecond, ?, current_timestamp)";
            case POSTGRESQL -> "(current_timestamp + ? * interval ''1 microsecond'')";
            case MARIADB -> "timestampadd(microsecond, ?, utc_timestamp(6))";
        };
        return "cast(sql('" + sql + "', :" + parameter + ") as Instant)";
    }

    static long micros(Duration duration) {
        return Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1_000);
    }
}

package dev.kith.examples.architecture.offenders;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** Does all that is banned, so that the tests can show that their rules bite. */
public class OffenderManager {

    public String everything(java.sql.Connection connection, jakarta.persistence.EntityManager entities) {
        Supplier<UUID> ids = UUID::randomUUID;
        System.out.println(connection);
        Logger.getAnonymousLogger().info(String.valueOf(entities));
        return Instant.now() + " " + ids.get();
    }
}

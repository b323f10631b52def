package dev.kith.crm.jpa;

import java.util.Map;

/** All that is Hibernate's own. Everything else in this adapter is Jakarta Persistence. */
final class HibernateSettings {
    static final String PROVIDER = "org.hibernate.jpa.HibernatePersistenceProvider";

    /** Measured: see {@code docs/adr/0003-entity-manager-per-unit.md}. Hosts that lend their unit should set the same. */
    static final Map<String, Object> RECOMMENDED = Map.of(
            "hibernate.jdbc.batch_size",
            100,
            "hibernate.order_inserts",
            true,
            "hibernate.order_updates",
            true,
            "hibernate.default_batch_fetch_size",
            64,
            "hibernate.jdbc.time_zone",
            "UTC",
            "hibernate.query.in_clause_parameter_padding",
            true);

    private HibernateSettings() {}
}

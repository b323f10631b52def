package com.acme.shop;

import dev.kith.crm.Crm;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.schema.Schema;
import jakarta.persistence.EntityManager;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// What docs/tables-and-rooms.md shows, word for word; a test compares the two and runs it.
// shown
@Configuration(proxyBeanMethods = false)
class CrmByFlyway {
    @Bean
    FlywayMigrationStrategy kithAfterYours() { // Spring Boot makes the persistence unit when it has run
        return yours -> {
            yours.migrate();
            Flyway.configure()
                    .dataSource(yours.getConfiguration().getDataSource())
                    .locations("classpath:dev/kith/crm/jpa/schema/h2") // or postgresql, mariadb
                    .table("kith_flyway_history")
                    .placeholders(Map.of("prefix", "kith_"))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        };
    }

    @Bean
    EntityManagerFactoryBuilderCustomizer kithRows() {
        return builder -> builder.addPersistenceUnitPostProcessors(
                unit -> JpaStorage.rowClasses().forEach(row -> unit.addManagedClassName(row.getName())));
    }

    @Bean
    HibernatePropertiesCustomizer kithProperties() {
        return properties -> properties.putAll(JpaStorage.recommendedProperties());
    }

    @Bean
    Crm crm(DataSource dataSource, EntityManager entityManager) {
        Schema.of(dataSource).validate(dataSource); // tells at the start if a table is missing
        return Crm.builder().storage(JpaStorage.joining(() -> entityManager)).build();
    }
}
// end

package com.acme.shop;

import dev.kith.crm.Crm;
import dev.kith.crm.jpa.JpaSetup;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.schema.TableNames;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// What docs/tables-and-rooms.md shows, word for word; a test compares the two and runs it.
// shown
@Configuration(proxyBeanMethods = false)
class CrmElsewhere {
    static final JpaSetup SETUP =
            JpaSetup.DEFAULT.named(TableNames.prefixed("acme_").in("crm"));

    @Bean
    EntityManagerFactoryBuilderCustomizer kithRows() {
        return builder -> builder.addPersistenceUnitPostProcessors(unit -> {
            JpaStorage.rowClasses(SETUP).forEach(row -> unit.addManagedClassName(row.getName()));
            unit.addMappingFileName("kith-orm.xml"); // MappingFile.text(Database.H2, SETUP), kept as a resource
        });
    }

    @Bean
    HibernatePropertiesCustomizer kithProperties() {
        return properties -> properties.putAll(JpaStorage.recommendedProperties(SETUP));
    }

    @Bean
    Crm crm(DataSource dataSource, EntityManager entityManager) {
        SETUP.schema(dataSource).migrate(dataSource); // the schema itself is there already
        return Crm.builder()
                .storage(JpaStorage.joining(() -> entityManager, SETUP))
                .build();
    }
}
// end

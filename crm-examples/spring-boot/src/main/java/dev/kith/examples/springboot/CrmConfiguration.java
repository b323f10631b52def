package dev.kith.examples.springboot;

import dev.kith.crm.Crm;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.jpa.schema.Schema;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// What the README shows, word for word; a test compares the two and runs it.
// boot
@Configuration(proxyBeanMethods = false)
class CrmConfiguration {
    @Bean
    EntityManagerFactoryBuilderCustomizer kithRows() { // beside your entities, which Spring Boot finds as ever
        return builder -> builder.addPersistenceUnitPostProcessors(
                unit -> JpaStorage.rowClasses().forEach(row -> unit.addManagedClassName(row.getName())));
    }

    @Bean
    HibernatePropertiesCustomizer kithProperties() {
        return properties -> properties.putAll(JpaStorage.recommendedProperties());
    }

    @Bean
    Crm crm(DataSource dataSource, EntityManager entityManager) {
        Schema.of(dataSource).migrate(dataSource); // or give the scripts to Flyway
        return Crm.builder().storage(JpaStorage.joining(() -> entityManager)).build();
    }
}
// end

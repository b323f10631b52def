package dev.kith.examples.spring;

import dev.kith.crm.Crm;
import dev.kith.crm.jpa.JpaStorage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ValidationMode;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

// What the README shows, word for word; a test compares the two and runs it.
// spring
@Configuration
class CrmConfiguration {
    /** The persistence unit that you have; the last three lines are for Kith. */
    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(dataSource);
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setPackagesToScan(CrmConfiguration.class.getPackageName()); // your entities
        factory.setPersistenceUnitPostProcessors(
                unit -> JpaStorage.rowClasses().forEach(row -> unit.addManagedClassName(row.getName())));
        factory.setValidationMode(ValidationMode.NONE); // or keep it, and add an expression language
        factory.setJpaPropertyMap(JpaStorage.recommendedProperties()); // beside your own
        return factory;
    }

    /** The EntityManager is the shared one, which works in the transaction of the moment. */
    @Bean
    Crm crm(EntityManager entityManager) {
        return Crm.builder().storage(JpaStorage.joining(() -> entityManager)).build();
    }
}
// end

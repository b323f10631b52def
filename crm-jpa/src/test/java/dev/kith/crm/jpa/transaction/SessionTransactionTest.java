package dev.kith.crm.jpa.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.failure.StoreFailureException;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.ValidationMode;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class SessionTransactionTest {
    @Test
    void a_commit_that_would_roll_back_is_told() {
        var connections = new JdbcDataSource();
        connections.setURL("jdbc:h2:mem:doomed");
        try (var factory = new PersistenceConfiguration("doomed")
                        .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                        .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                        .validationMode(ValidationMode.NONE)
                        .property("jakarta.persistence.nonJtaDataSource", connections)
                        .createEntityManagerFactory();
                var rows = factory.createEntityManager()) {
            rows.getTransaction().begin();
            SessionTransaction.mark(SessionTransaction.session(rows));
            assertThatThrownBy(() -> SessionTransaction.commit(rows))
                    .isInstanceOf(StoreFailureException.class)
                    .hasMessageContaining("marked for rollback");
            assertThat(rows.getTransaction().isActive()).as("to be rolled back").isTrue();
        }
    }
}

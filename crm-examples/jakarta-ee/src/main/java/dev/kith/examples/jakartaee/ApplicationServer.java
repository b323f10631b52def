package dev.kith.examples.jakartaee;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;

/** Stands in for a field {@code @Produces @Resource(lookup = "…") DataSource dataSource} in an application server. */
@ApplicationScoped
class ApplicationServer {
    @Produces
    @Singleton
    AgroalDataSource dataSource(TransactionManager transactions, TransactionSynchronizationRegistry registry)
            throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.initialSize(1)
                        .maxSize(10)
                        .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                        .connectionFactoryConfiguration(one -> one.connectionProviderClass(JdbcDataSource.class)
                                .jdbcUrl("jdbc:h2:mem:shop"))));
    }

    void close(@Disposes AgroalDataSource dataSource) {
        dataSource.close();
    }
}

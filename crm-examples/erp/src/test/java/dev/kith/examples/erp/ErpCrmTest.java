package dev.kith.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.examples.erp.jpa.ErpCrm;
import org.junit.jupiter.api.Test;

class ErpCrmTest {
    @Test
    void an_empty_database_is_enough_to_begin_with() {
        var pool = new HikariConfig();
        pool.setAutoCommit(false);
        pool.setJdbcUrl("jdbc:h2:mem:erp-begin;DB_CLOSE_DELAY=-1");
        try (var connections = new HikariDataSource(pool);
                var crm = ErpCrm.over(connections)) {
            var desk = crm.desk(Actor.employee("maria"));
            desk.facade(NumberRanges.class).open(NewNumberRange.ofCustomers("C-", 10_001));
            var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
            assertThat(CustomerNumbers.of(ada)).contains("C-10001");
        }
    }
}

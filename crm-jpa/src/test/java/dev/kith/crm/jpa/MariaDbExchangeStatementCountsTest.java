package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbExchangeStatementCountsTest extends ExchangeStatementCountsTest {
    MariaDbExchangeStatementCountsTest() {
        super(Database.MARIADB);
    }
}

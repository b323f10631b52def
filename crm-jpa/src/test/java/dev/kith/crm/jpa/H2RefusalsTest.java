package dev.kith.crm.jpa;

import dev.kith.crm.jpa.schema.Database;
import org.junit.jupiter.api.Tag;

@Tag("h2")
class H2RefusalsTest extends RefusalsTest {
    H2RefusalsTest() {
        super(Database.H2);
    }
}

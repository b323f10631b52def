package dev.kith.crm.jpa.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.jpa.schema.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoomScriptTest {
    @ParameterizedTest
    @EnumSource
    void the_table_of_attributes_is_that_of_customers_by_the_vendors_names(Database database) {
        var sql = RoomScript.attributes("acme-0002", database, "acme_stop", "stop_id")
                .sql();
        assertThat(sql.split(";\n"))
                .filteredOn(statement -> !statement.isBlank())
                .hasSize(2)
                .satisfiesExactly(
                        table -> assertThat(table)
                                .startsWith("CREATE TABLE ${prefix}acme_stop_attribute (")
                                .contains("PRIMARY KEY (tenant_id, stop_id, name)")
                                .contains(
                                        "FOREIGN KEY (tenant_id, stop_id) REFERENCES ${prefix}acme_stop (tenant_id, id)"),
                        index -> assertThat(index.strip())
                                .isEqualTo("CREATE INDEX ${prefix}acme_stop_attribute_value ON"
                                        + " ${prefix}acme_stop_attribute (tenant_id, name, key_value, stop_id)"));
        assertThat(sql).doesNotContain("customer").doesNotContain("kith_");
    }
}

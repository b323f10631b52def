package dev.kith.crm.jpa.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import org.junit.jupiter.api.Test;

class PathRegistryTest {
    /** Otherwise it would set aside the tenant, the criterion and what the caller may see. */
    @Test
    void an_alternative_of_a_relation_stays_whole_beside_other_conditions() {
        var paths = new PathRegistry();
        paths.relation(Customer.TAGS, "Row {row}", "{row}.first = {owner}.id.id OR {row}.second = {owner}.id.id");
        assertThat(paths.of(Customer.TAGS).on("a", "b")).isEqualTo("(b.first = a.id.id OR b.second = a.id.id)");
    }
}

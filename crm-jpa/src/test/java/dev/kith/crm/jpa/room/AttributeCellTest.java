package dev.kith.crm.jpa.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import org.junit.jupiter.api.Test;

class AttributeCellTest {
    @Test
    void it_comes_back_equal_and_shows_nothing_personal() {
        var attributes = Attributes.NONE.with(Attribute.text(Customer.class, "acme.note"), "Canary");
        var cells = AttributeCell.of(attributes);
        assertThat(AttributeCell.read(cells)).isEqualTo(attributes);
        assertThat(cells.toString()).doesNotContainIgnoringCase("canary");
    }
}

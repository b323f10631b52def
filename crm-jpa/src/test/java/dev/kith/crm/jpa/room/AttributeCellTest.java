package dev.kith.crm.jpa.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributeCellTest {
    @Test
    void it_comes_back_equal_and_shows_nothing_personal() {
        var attributes = Attributes.NONE.with(Attribute.text(Customer.class, "acme.note"), "Canary");
        var cells = AttributeCell.of(attributes);
        assertThat(AttributeCell.read(cells)).isEqualTo(attributes);
        assertThat(cells.toString()).doesNotContainIgnoringCase("canary");
    }

    /** As scripts of a host read it: the amount and its currency stand in columns of their own. */
    @Test
    void money_lies_in_two_columns() {
        var attributes =
                Attributes.NONE.with(Attribute.money(Customer.class, "acme.price"), Money.of("1812.50", "EUR"));
        var cells = AttributeCell.of(attributes);
        var cell = cells.get("acme.price");
        assertThat(cell.decimal()).isEqualByComparingTo("1812.5");
        assertThat(cell.text()).isEqualTo("EUR");
        assertThat(cell.words()).isNull();
        assertThat(cell.toString()).isEqualTo("AttributeCell[MONEY]");
        // the column has ten decimals
        var read = new AttributeCell(
                "MONEY", "EUR", cell.lookup(), null, null, new BigDecimal("1812.5000000000"), null, null, null, null);
        assertThat(AttributeCell.read(Map.of("acme.price", read))).isEqualTo(attributes);
    }
}

package dev.kith.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.value.CustomerId;
import dev.kith.examples.faults.Order.Kind;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_id_tells_kind_and_number(Kind kind) {
        var order = Order.of(new UUID(0x7000, 5), new CustomerId(new UUID(0x7000, Long.MIN_VALUE + 2)), 4711, kind);
        assertThat(order.kind()).isEqualTo(kind);
        assertThat(order.number()).isEqualTo(4711);
        assertThat(Order.of(order.payload())).isEqualTo(order);
        assertThat(order.id().version()).isEqualTo(7);
    }
}

package dev.kith.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.inmemory.InMemoryStorage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    /** Hands out the tools themselves. */
    private record Tools(String name) implements CrmExtension {
        @Override
        public void contribute(Contributions to) {
            to.facade(Workbench.class, bench -> bench);
        }
    }

    @Test
    void a_criterion_that_was_kept_as_text_may_name_stops_and_their_fields() {
        try (var crm = Crm.builder()
                .storage(InMemoryStorage.create())
                .extension(new ErpExtension())
                .extension(new Tools("acme.tools"))
                .build()) {
            var asked = DeliveryStop.OF_CUSTOMER
                    .some(DeliveryStop.GATE.hasWords("south").and(DeliveryStop.STATE.is(DeliveryStop.State.MISSED)))
                    .and(ErpExtension.CREDIT_LIMIT.above(BigDecimal.TEN));
            var bench = crm.desk(Actor.employee("maria")).facade(Workbench.class);
            assertThat(bench.criterion(Customer.class, asked.text()).text()).isEqualTo(asked.text());
        }
    }
}

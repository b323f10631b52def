package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.kith.crm.delivery.DeadDelivery;
import dev.kith.crm.event.UndeliverableException;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.NotFoundException;
import org.junit.jupiter.api.Test;

/** Deliveries that are given up, and what may be done with them. */
abstract class GivenUpContract extends Telling {
    @Test
    @Rule("S-562")
    void what_fails_too_often_or_for_good_is_dead_and_may_be_requeued_or_forgotten() {
        var sound = new boolean[1];
        try (var crm = hearing(delivery -> {
            heard.add(delivery);
            if (sound[0]) {
                return;
            }
            if (delivery.customer().equals(ada)) {
                throw new UndeliverableException("kit.unknown-article");
            }
            throw new NoClassDefFoundError("as the test wants it");
        })) {
            tell(crm, ada);
            tell(crm, bob);
            runAll(crm);
            assertThat(heard).hasSize(1 + MOST);
            var deliveries = desk(crm).deliveries();
            var dead = deliveries.dead(10);
            assertThat(dead)
                    .extracting(
                            DeadDelivery::subscription,
                            DeadDelivery::reason,
                            one -> one.delivery().attempt())
                    .containsExactly(
                            tuple(subscription, "kit.unknown-article", 1),
                            tuple(subscription, "NoClassDefFoundError", MOST));
            var first = dead.get(0).delivery();
            var second = dead.get(1).delivery();
            sound[0] = true;
            heard.clear();
            deliveries.requeue(first.key());
            deliveries.forget(second.key());
            runAll(crm);
            assertThat(heard).singleElement().isEqualTo(first);
            assertThat(deliveries.dead(10)).isEmpty();
            assertThatThrownBy(() -> deliveries.requeue(first.key())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> deliveries.forget(second.key())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> deliveries.dead(0)).isInstanceOf(IllegalUseException.class);
        }
    }
}

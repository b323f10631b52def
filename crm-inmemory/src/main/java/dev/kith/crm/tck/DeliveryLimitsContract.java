package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.delivery.DeadDelivery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Limits of deliveries: how many at once, for how long. */
abstract class DeliveryLimitsContract extends Telling {
    @Test
    @Rule("S-566")
    void a_run_stops_at_its_limit_and_gives_back_what_does_not_fit_into_half_a_lease() {
        try (var crm = hearing(Duration.ofNanos(1_000), heard::add)) {
            samples.persons(5).forEach(customer -> tell(crm, customer.id()));
            assertThat(crm.nextDue()).isPresent();
            assertThat(next()).isPresent();
            var report = crm.runDue(3);
            assertThat(report.done()).isEqualTo(3);
            assertThat(report.more()).isTrue();
            runAll(crm);
            assertThat(heard).hasSize(5).allMatch(one -> one.attempt() == 1);
            assertThat(next()).isEmpty();
        }
    }

    @Test
    @Rule("S-568")
    void what_has_expired_is_dead_and_not_tried() {
        try (var crm = hearing(heard::add)) {
            tell(crm, ada);
            now = now.plus(AGE);
            runAll(crm);
            assertThat(heard).isEmpty();
            assertThat(desk(crm).deliveries().dead(10))
                    .extracting(DeadDelivery::reason)
                    .containsExactly("expired");
        }
    }

    /** Of this subscription alone: others have work of their own. */
    private Optional<Instant> next() {
        return storage().subscriptions().next(subscription, Set.of(event.code()));
    }
}

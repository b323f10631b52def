package dev.kith.crm.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.failure.IllegalUseException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private final SettableClock clock = SettableClock.at("2026-03-01T09:00:00Z");

    @Test
    void stands_still_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(clock.instant()).isEqualTo("2026-03-01T09:00:00Z");
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo("2026-03-02T09:00:00Z");
        clock.set(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(clock.instant()).isEqualTo("2026-04-01T00:00:00Z");
    }

    @Test
    void goes_backwards_only_where_that_is_asked_for() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalUseException.class);
        assertThatThrownBy(() -> clock.set(Instant.EPOCH)).isInstanceOf(IllegalUseException.class);
        clock.turnBack(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }
}

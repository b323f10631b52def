package dev.kith.crm.jpa.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.jpa.SnapshotLimits;
import dev.kith.crm.storage.CrmStorage.SnapshotRequest;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is told again, and what is read anew. */
class SnapshotCacheTest {
    private static final Instant NOON = Instant.parse("2027-01-01T12:00:00Z");
    private static final Duration STALENESS = Duration.ofSeconds(10);
    private static final TenantId TENANT = TenantId.ONLY;
    private static final CustomerId ADA = CustomerId.parse("0199d3a0-0000-7000-8000-000000000001");
    private static final CustomerId CHARLES = CustomerId.parse("0199d3a0-0000-7000-8000-000000000002");

    private final AtomicLong nanos = new AtomicLong();
    private final SnapshotCache cache = new SnapshotCache(STALENESS, 1000, nanos::get);
    private final AtomicInteger read = new AtomicInteger();

    private static SnapshotRequest<Integer> of(TenantId tenant, CustomerId customer, Object subject, Instant now) {
        return new SnapshotRequest<>(by(tenant), customer, subject, now, false, any -> 10);
    }

    private static CallContext by(TenantId tenant) {
        return CallContext.of(Actor.employee("maria")).in(tenant);
    }

    private static SnapshotRequest<Integer> ofAda() {
        return of(TENANT, ADA, "file", NOON);
    }

    /** Tells how often was read until then. */
    private int told(SnapshotRequest<Integer> asked) {
        return cache.get(asked, read::incrementAndGet);
    }

    private void written(TenantId tenant, CustomerId... customers) {
        var unit = cache.unit(tenant);
        unit.write(List.of(customers));
        unit.ended();
    }

    @Test
    void what_was_read_is_told_again() {
        assertThat(told(ofAda())).isEqualTo(1);
        assertThat(told(ofAda())).isEqualTo(1);
        assertThat(List.of(cache.hits(), cache.misses(), cache.kept(), cache.weight()))
                .containsExactly(1L, 1L, 1L, 10L);
    }

    @Test
    void another_tenant_customer_or_subject_is_another_one() {
        told(ofAda());
        assertThat(told(of(new TenantId("other"), ADA, "file", NOON))).isEqualTo(2);
        assertThat(told(of(TENANT, CHARLES, "file", NOON))).isEqualTo(3);
        assertThat(told(of(TENANT, ADA, "customer", NOON))).isEqualTo(4);
        assertThat(told(ofAda())).isEqualTo(1);
    }

    @Test
    void who_else_asks_or_for_another_reason_is_told_what_is_read_for_him() {
        told(ofAda());
        var other = CallContext.of(Actor.employee("paul"));
        assertThat(told(new SnapshotRequest<>(other, ADA, "file", NOON, false, any -> 10)))
                .isEqualTo(2);
        assertThat(told(new SnapshotRequest<>(by(TENANT).because("audit"), ADA, "file", NOON, false, any -> 10)))
                .isEqualTo(3);
        assertThat(told(new SnapshotRequest<>(by(TENANT).correlatedBy("42"), ADA, "file", NOON, false, any -> 10)))
                .isEqualTo(1);
    }

    @Test
    void a_slow_reading_does_not_take_the_place_of_one_that_began_later() {
        cache.get(ofAda(), () -> {
            nanos.incrementAndGet();
            CompletableFuture.runAsync(() -> cache.get(ofAda(), () -> 42)).join();
            return read.incrementAndGet();
        });
        assertThat(told(ofAda())).isEqualTo(42);
    }

    @Test
    void what_is_old_when_it_has_been_read_is_not_kept() {
        cache.get(ofAda(), () -> {
            written(TENANT, ADA);
            return read.incrementAndGet();
        });
        assertThat(cache.kept()).isZero();
    }

    @Test
    void after_a_write_it_is_read_anew() {
        told(ofAda());
        written(TENANT, ADA);
        assertThat(told(ofAda())).isEqualTo(2);
        assertThat(told(ofAda())).isEqualTo(2);
    }

    @Test
    void writes_of_another_customer_or_tenant_leave_it() {
        told(ofAda());
        written(TENANT, CHARLES);
        written(new TenantId("other"), ADA);
        assertThat(told(ofAda())).isEqualTo(1);
    }

    @Test
    void what_is_written_while_it_is_read_makes_it_old() {
        cache.get(ofAda(), () -> {
            written(TENANT, ADA);
            return read.incrementAndGet();
        });
        assertThat(told(ofAda())).isEqualTo(2);
    }

    @Test
    void what_is_open_until_after_it_was_read_makes_it_old() {
        var unit = cache.unit(TENANT);
        unit.write(List.of(ADA));
        told(ofAda());
        assertThat(told(ofAda())).isEqualTo(1);
        unit.ended();
        assertThat(told(ofAda())).isEqualTo(2);
    }

    @Test
    void what_was_made_of_rows_of_another_customer_is_old_with_them() {
        cache.get(ofAda(), () -> {
            cache.unit(TENANT).read(List.of(CHARLES));
            return read.incrementAndGet();
        });
        assertThat(told(ofAda())).isEqualTo(1);
        written(TENANT, CHARLES);
        assertThat(told(ofAda())).isEqualTo(2);
    }

    /** Whoever writes that row writes it for the customer, too. */
    @Test
    void rows_that_belong_to_the_customer_bind_it_to_no_other_one() {
        cache.get(ofAda(), () -> {
            cache.unit(TENANT).read(List.of(ADA, CHARLES));
            return read.incrementAndGet();
        });
        written(TENANT, CHARLES);
        assertThat(told(ofAda())).isEqualTo(1);
    }

    @Test
    void a_reading_that_writes_is_not_kept() {
        Supplier<Integer> writing = () -> {
            cache.unit(TENANT).write(List.of(CHARLES));
            return read.incrementAndGet();
        };
        cache.get(ofAda(), writing);
        assertThat(told(ofAda())).isEqualTo(2);
    }

    @Test
    void a_reading_that_fails_is_not_kept() {
        assertThatThrownBy(() -> cache.get(ofAda(), () -> {
                    throw new ArithmeticException();
                }))
                .isInstanceOf(ArithmeticException.class);
        assertThat(told(ofAda())).isEqualTo(1);
    }

    @Test
    void what_is_read_inside_another_reading_belongs_to_that() {
        cache.get(ofAda(), () -> {
            cache.get(of(TENANT, CHARLES, "file", NOON), () -> {
                cache.unit(TENANT).read(List.of(CHARLES));
                return read.incrementAndGet();
            });
            return read.incrementAndGet();
        });
        written(TENANT, CHARLES);
        assertThat(told(ofAda())).isEqualTo(3);
    }

    @Test
    void it_is_told_as_long_as_the_limit_says_from_when_the_reading_began() {
        cache.get(ofAda(), () -> {
            nanos.addAndGet(STALENESS.toNanos() / 2);
            return read.incrementAndGet();
        });
        nanos.addAndGet(STALENESS.toNanos() / 2);
        assertThat(told(ofAda())).isEqualTo(1);
        nanos.incrementAndGet();
        assertThat(told(ofAda())).isEqualTo(2);
    }

    @Test
    void it_is_not_told_at_another_time_by_the_clock_of_whoever_asks() {
        told(ofAda());
        assertThat(told(of(TENANT, ADA, "file", NOON.plus(STALENESS)))).isEqualTo(1);
        assertThat(told(of(TENANT, ADA, "file", NOON.plus(STALENESS).plusNanos(1000))))
                .isEqualTo(2);
        assertThat(told(of(TENANT, ADA, "file", NOON.minusSeconds(1)))).isEqualTo(3);
    }

    @Test
    void who_asks_afresh_reads_and_others_are_told_that() {
        told(ofAda());
        var fresh = new SnapshotRequest<Integer>(by(TENANT), ADA, "file", NOON, true, any -> 10);
        assertThat(told(fresh)).isEqualTo(2);
        assertThat(told(ofAda())).isEqualTo(2);
    }

    @Test
    void no_more_is_kept_than_the_limit_says() {
        for (int i = 0; i < 1000; i++) {
            told(of(TENANT, ADA, i, NOON));
        }
        assertThat(cache.weight()).isLessThanOrEqualTo(1000);
        assertThat(cache.kept()).isLessThanOrEqualTo(100);
        assertThat(cache.evictions()).isEqualTo(1000 - cache.kept());
    }

    @Test
    void limits_out_of_range_are_refused() {
        assertThatThrownBy(() -> new SnapshotLimits(Duration.ZERO, 1))
                .isInstanceOf(IllegalUseException.class)
                .hasMessageContaining("not for PT0S");
        assertThatThrownBy(() -> new SnapshotLimits(Duration.ofHours(2), 1))
                .isInstanceOf(IllegalUseException.class)
                .hasMessageContaining("not for PT2H");
        assertThatThrownBy(() -> new SnapshotLimits(STALENESS, 0))
                .isInstanceOf(IllegalUseException.class)
                .hasMessageContaining("not of 0");
    }
}

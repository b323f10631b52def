package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.tck.Generator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A deadlock on MariaDB rolls back the whole transaction, also the savepoint that an insert could go back to. */
@Tag("mariadb")
class MariaDbDeadlockTest {
    private static final CallContext MARIA = CallContext.of(Actor.employee("maria"));

    @Test
    void an_insert_that_loses_a_deadlock_may_be_tried_again() throws Exception {
        var generator = new Generator(1);
        var ada = generator.customer();
        var entry = generator.interactions(List.of(ada), 1);
        try (var connections = Databases.fresh(Database.MARIADB);
                var storage = JpaStorage.over(connections)) {
            in(storage, unit -> unit.of(Customer.TYPE).add(ada));
            var rowIsLocked = new CountDownLatch(1);
            var entryIsThere = new CountDownLatch(1);
            // the heavier one wins: it has written many rows, the other one none
            var heavy = CompletableFuture.runAsync(() -> in(storage, unit -> {
                IntStream.range(0, 50).forEach(n -> unit.of(Customer.TYPE).add(generator.customer()));
                unit.of(Customer.TYPE).count(Criterion.everything());
                unit.port(InteractionLog.class).append(entry);
                entryIsThere.countDown();
                await(rowIsLocked);
                unit.of(Customer.TYPE).lock(ada.id());
            }));
            assertThatThrownBy(() -> in(storage, unit -> {
                        unit.of(Customer.TYPE).lock(ada.id());
                        rowIsLocked.countDown();
                        await(entryIsThere);
                        unit.port(InteractionLog.class).append(entry);
                    }))
                    .isInstanceOfSatisfying(
                            StoreFailureException.class,
                            lost -> assertThat(lost.retryable()).isTrue());
            heavy.get();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void in(JpaStorage storage, Consumer<UnitOfWork> work) {
        storage.inTransaction(MARIA, Visibility.all(), unit -> {
            work.accept(unit);
            return MARIA;
        });
    }
}

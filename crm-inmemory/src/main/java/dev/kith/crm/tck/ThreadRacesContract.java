package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Desk;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.value.InteractionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Threads that several change at once. */
abstract class ThreadRacesContract extends Replying {
    private static final int ROUNDS = 20;
    private static final int LOOK = 300;

    @Test
    @Rule("S-295")
    void entries_do_not_reply_to_one_another_in_a_circle_also_if_two_amendments_would_make_it() {
        var first = mail();
        var second = reply(first);
        var third = reply(second);
        assertThat(refused(() -> move(first, third))).containsExactly("reply");
        assertThat(refused(() -> move(second, third))).containsExactly("reply");
        assertThat(latest(second)).isEqualTo(second);
        for (int round = 0; round < ROUNDS; round++) {
            var one = mail();
            var other = mail();
            var below = reply(other);
            var lost = new AtomicInteger();
            Threads.all(List.of(() -> tried(lost, one, below), () -> tried(lost, other, one)));
            assertThat(lost).hasValue(1);
            var origins = Stream.of(one, other, below).map(this::latest).map(Interaction::origin);
            assertThat(origins.distinct()).hasSize(1);
        }
    }

    @Test
    @Rule("S-297")
    void what_is_logged_as_a_reply_while_its_target_moves_has_the_origin_of_the_target() {
        var one = mail();
        var other = mail();
        var top = reply(one);
        var target = reply(top);
        var late = meanwhile(desk -> reply(desk, target), () -> move(top, other));
        assertThat(origins(late)).containsOnly(other.id());
        meanwhile(desk -> desk.interactions().amend(top.id(), state -> state.replyingTo(one.id())), () -> {
            assertThat(reply(target).origin()).isEqualTo(one.id());
            return top;
        });
        var replies = Collections.synchronizedList(new ArrayList<Interaction>());
        Runnable replying = () -> {
            for (int i = 0; i < ROUNDS; i++) {
                replies.add(reply(target));
            }
        };
        Threads.all(List.of(replying, replying, () -> {
            for (int i = 0; i < ROUNDS; i++) {
                move(top, i % 2 == 0 ? other : one);
            }
        }));
        move(top, other);
        assertThat(replies).hasSize(2 * ROUNDS);
        assertThat(origins(replies.toArray(Interaction[]::new))).containsOnly(other.id());
    }

    /** One unit, and another one beside it, which has to wait for its end. */
    private Interaction meanwhile(Function<Desk, Interaction> one, Callable<Interaction> other) {
        var pool = Executors.newSingleThreadExecutor();
        try {
            var waiting = new ArrayList<Future<Interaction>>();
            var done = desk().inTransaction(desk -> {
                var written = one.apply(desk);
                waiting.add(Threads.start(pool, other));
                assertThatThrownBy(() -> waiting.get(0).get(LOOK, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                return written;
            });
            Threads.end(waiting.get(0));
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @Rule("S-299")
    void many_are_locked_in_one_order_however_they_are_named() {
        var entries = Stream.generate(this::mail).limit(5).toList();
        desk().interactions().retract(entries.get(0).id(), "a test");
        var ids = new ArrayList<>(entries.stream().map(Interaction::id).toList());
        ids.add(new InteractionId(samples.id()));
        var backwards = new ArrayList<>(ids);
        Collections.reverse(backwards);
        run(unit -> {
            var log = unit.port(InteractionLog.class);
            entries.forEach(entry -> log.find(entry.id()));
            Threads.elsewhere(() -> desk().interactions()
                    .amend(ids.get(1), state -> state.saying(state.content().summary("theirs"))));
            assertThat(log.lock(backwards).values())
                    .containsExactlyInAnyOrderElementsOf(
                            log.search(Scans.all(Interaction.TYPE)).items())
                    .anyMatch(entry -> entry.summary().equals(Optional.of("theirs")))
                    .hasSize(4);
        });
        Threads.all(Stream.of(ids, backwards, ids, backwards)
                .<Runnable>map(order -> () -> {
                    for (int i = 0; i < 10 * ROUNDS; i++) {
                        run(unit -> assertThat(unit.port(InteractionLog.class).lock(order))
                                .hasSize(4));
                    }
                })
                .toList());
        assertThat(timeline(ada, Criterion.everything())).hasSize(4);
    }

    private void tried(AtomicInteger lost, Interaction entry, Interaction to) {
        try {
            move(entry, to);
        } catch (InvalidValueException circle) {
            assertThat(circle.violations().get(0).code()).isEqualTo("interaction.reply-in-a-circle");
            lost.incrementAndGet();
        }
    }
}

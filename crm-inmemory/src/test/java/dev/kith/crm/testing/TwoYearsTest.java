package dev.kith.crm.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.cadence.CadenceEvent;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.EventType;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.inmemory.RecordingListener;
import dev.kith.crm.inmemory.RecordingNotifier;
import dev.kith.crm.inmemory.SettableClock;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceEvent;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskEvent;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two years of a hundred customers, day by day: contacts, tasks and their reminders, cadences, sequences. */
class TwoYearsTest {
    private static final System.Logger LOG = System.getLogger("dev.kith.crm.testing");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final int CUSTOMERS = 100;
    private static final SequenceTemplate ONBOARDING = SequenceTemplate.of(
            "onboarding",
            Step.of(TaskKind.LETTER, "Send the welcome pack"),
            Step.call("Is everything set up?").after(Period.ofDays(7)),
            Step.of(TaskKind.VISIT, "Look in")
                    .after(Period.ofMonths(3))
                    .onlyIf(ContactFacts.CONTACT_COUNT.atLeast(3L)));

    /** The bar is five seconds; what it takes is printed, and written down in docs/measurements.md. */
    @Test
    void two_years_leave_everybody_looked_after() {
        var begun = System.nanoTime();
        try (var life = new Life(1)) {
            life.live();
            LOG.log(
                    System.Logger.Level.INFO,
                    "two years of {0} customers: {1} events, {2} reminders, {3} ms",
                    CUSTOMERS,
                    life.events.events().size(),
                    life.notifier.messages().size(),
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());

            assertThat(life.events.events(CadenceEvent.CAME_DUE)).hasSizeGreaterThan(4 * CUSTOMERS);
            assertThat(life.events.events(SequenceEvent.FINISHED)).hasSize(CUSTOMERS);
            assertThat(life.events.events(TaskEvent.COMPLETED)).hasSizeGreaterThan(10 * CUSTOMERS);
            assertThat(life.notifier.messages()).hasSizeGreaterThan(CUSTOMERS);
            assertThat(life.desk.sequences().count(Sequence.STATE.is(Sequence.State.FINISHED)))
                    .isEqualTo(CUSTOMERS);
            assertThat(life.desk
                            .tasks()
                            .count(Task.DUE
                                    .atMost(life.clock.instant().minus(Duration.ofDays(30)))
                                    .and(Task.STATE.is(Task.State.OPEN))))
                    .isZero();
        }
    }

    @Test
    void the_same_seed_leaves_the_same_trace() {
        assertThat(trace(7)).isEqualTo(trace(7)).isNotEqualTo(trace(8));
    }

    private static List<String> trace(long seed) {
        try (var life = new Life(seed)) {
            life.live();
            return life.trace();
        }
    }

    private static final class Life implements AutoCloseable {
        private final Random random;
        private final SettableClock clock =
                SettableClock.at(FIRST.atTime(8, 0).atZone(BERLIN).toInstant());
        private final RecordingListener events = RecordingListener.of(BuiltInEvents.ALL.toArray(EventType<?>[]::new));
        private final RecordingNotifier notifier = new RecordingNotifier();
        private final List<CustomerId> customers = new ArrayList<>();
        private final Crm crm;
        private final Desk desk;

        Life(long seed) {
            random = new Random(seed);
            var builder = Crm.builder()
                    .storage(events.watching(InMemoryStorage.create()))
                    .clock(clock)
                    .ids(this::id)
                    .settings(tenant -> TenantSettings.NEUTRAL.inZone(BERLIN))
                    .notifier(notifier);
            events.listeners().forEach(builder::listener);
            crm = builder.build();
            desk = crm.desk(Actor.employee("maria"));
        }

        /** A UUID of version 7 by the clock of this life. */
        private UUID id() {
            var millis = clock.instant().toEpochMilli();
            return new UUID(
                    millis << 16 | 0x7000 | random.nextInt(0x1000), 0x8000000000000000L | random.nextLong() >>> 2);
        }

        void live() {
            for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                nextDay();
                if (customers.size() < CUSTOMERS) {
                    welcome();
                }
                callSome();
                doTasks();
            }
        }

        private void nextDay() {
            clock.advanceTo(clock.instant().plus(Duration.ofDays(1)), crm);
        }

        private void welcome() {
            var customer = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace " + customers.size())
                            .birthday(LocalDate.of(1980, 1, 1).plusDays(random.nextInt(10_000))));
            customers.add(customer.id());
            desk.cadences().start(NewCadence.every(1 + random.nextInt(3), Recurrence.Unit.MONTHS, customer.id()));
            desk.sequences().start(NewSequence.of(ONBOARDING, customer.id()));
        }

        private void callSome() {
            var customer = customers.get(random.nextInt(customers.size()));
            var call = desk.interactions()
                    .log(NewInteraction.call(customer).at(clock.instant().minus(Duration.ofHours(random.nextInt(72)))));
            if (random.nextInt(10) == 0) {
                desk.interactions().retract(call.id(), "somebody else");
            } else if (random.nextInt(3) == 0) {
                desk.tasks()
                        .plan(NewTask.call(customer, "Tell the date")
                                .dueOn(today().plusDays(random.nextInt(14)))
                                .remind(Duration.ofHours(-9)));
            }
        }

        /** Most at once, some later, some together with the call. */
        private void doTasks() {
            var due = Task.STATE.is(Task.State.OPEN).and(Task.DUE.atMost(clock.instant()));
            for (var task : desk.tasks().search(Query.where(due)).items()) {
                switch (random.nextInt(4)) {
                    case 0 -> desk.tasks().complete(task.id());
                    case 1, 2 ->
                        desk.tasks()
                                .complete(
                                        task.id(),
                                        NewInteraction.call(task.customer()).at(clock.instant()));
                    default -> {
                        // tomorrow is another day
                    }
                }
            }
        }

        private LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), BERLIN);
        }

        List<String> trace() {
            var trace = new ArrayList<String>();
            events.events().forEach(event -> trace.add(event.at() + " " + event));
            notifier.messages().forEach(message -> trace.add(message.key() + " " + message.text()));
            desk.customers()
                    .each(
                            Query.<Customer>all(),
                            customer -> trace.add(customer + " "
                                    + desk.interactions()
                                            .facts(customer.id())
                                            .touchLost()
                                            .map(Instant::toString)
                                            .orElse("never")));
            return trace;
        }

        @Override
        public void close() {
            crm.close();
        }
    }
}

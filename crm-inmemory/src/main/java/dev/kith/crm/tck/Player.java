package dev.kith.crm.tck;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.DueReport;
import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.cadence.CadenceId;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.event.Notifier;
import dev.kith.crm.failure.CrmException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Query;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.sequence.SequenceId;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskId;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** Plays sequences of commands on one store, with a clock and ids of its own, and tells what came of each command. */
final class Player implements AutoCloseable {
    /** What came of a command: a result, or the code of a failure with its violations. */
    record Outcome(Object told, boolean refused) {}

    private static final Instant BEGIN = Instant.parse("2027-01-01T00:00:00Z");

    private final Crm crm;
    private final List<CustomerId> customers = new ArrayList<>();
    private final List<InteractionId> entries = new ArrayList<>();
    private final List<TaskId> tasks = new ArrayList<>();
    private final List<CadenceId> cadences = new ArrayList<>();
    private final List<SequenceId> sequences = new ArrayList<>();
    private Generator ids = new Generator(0);
    private Random seeds = new Random(0);
    private Instant now = BEGIN;
    private int done;
    private Desk desk;

    Player(CrmStorage storage) {
        crm = Crm.builder()
                .storage(new LentStorage(
                        storage, Optional.of(() -> desk().context().tenant())))
                .notifier(any -> Notifier.Receipt.ACCEPTED)
                .clock(() -> now)
                .ids(() -> ids.id())
                .settings(any -> TenantSettings.NEUTRAL.inRegion("DE"))
                .build();
        desk = crm.desk(Actor.employee("maria"));
    }

    /** Begins a sequence: what comes of it depends on the seed alone. */
    void begin(TenantId tenant, long seed) {
        customers.clear();
        entries.clear();
        tasks.clear();
        cadences.clear();
        sequences.clear();
        seeds = new Random(seed);
        now = BEGIN;
        desk = crm.desk(CallContext.of(Actor.employee("maria")).in(tenant));
    }

    /** Plays a command a second after the one before. What a refused one took of its ids is a store's own affair. */
    Outcome play(Function<Player, Object> command) {
        now = now.plusSeconds(1);
        return playNow(command);
    }

    /** Plays a command at the time of the one before. */
    Outcome playNow(Function<Player, Object> command) {
        ids = new Generator(seeds.nextLong());
        return outcome(() -> command.apply(this));
    }

    private static Outcome outcome(Supplier<Object> command) {
        try {
            return new Outcome(command.get(), false);
        } catch (InvalidValueException refused) {
            return new Outcome(
                    refused.violations().stream()
                            .map(Violation::toString)
                            .sorted()
                            .toList(),
                    true);
        } catch (CrmException refused) {
            return new Outcome(refused.code(), true);
        }
    }

    Desk desk() {
        return desk;
    }

    Instant now() {
        return now;
    }

    /** {@return the day by the clock, which is the tenant's} */
    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Lets days pass, and does what has come due in this tenant; what work has planned is known from then on. */
    DueReport later(int days) {
        now = now.plus(Duration.ofDays(days));
        var report = crm.runDue(1000);
        done += report.done();
        desk.tasks().each(Query.where(Task.STATE.is(Task.State.OPEN)), task -> {
            if (!tasks.contains(task.id())) {
                tasks.add(task.id());
            }
        });
        return report;
    }

    /** {@return how many items of due work were done in all} */
    int done() {
        return done;
    }

    /** {@return all customers that were registered} */
    List<CustomerId> customers() {
        return List.copyOf(customers);
    }

    /** The n-th customer that was registered, counted round; nobody before the first. */
    CustomerId customer(int n) {
        return customers.isEmpty() ? new CustomerId(new Generator(n).id()) : customers.get(n % customers.size());
    }

    Customer registered(Customer customer) {
        customers.add(customer.id());
        return customer;
    }

    /** The n-th interaction that was logged, counted round; none before the first. */
    InteractionId entry(int n) {
        return entries.isEmpty() ? new InteractionId(new Generator(n).id()) : entries.get(n % entries.size());
    }

    Interaction logged(Interaction entry) {
        entries.add(entry.id());
        return entry;
    }

    /** The n-th task that was planned, counted round; none before the first. */
    TaskId task(int n) {
        return tasks.isEmpty() ? new TaskId(new Generator(n).id()) : tasks.get(n % tasks.size());
    }

    Task planned(Task task) {
        tasks.add(task.id());
        return task;
    }

    /** The n-th cadence that was started, counted round; none before the first. */
    CadenceId cadence(int n) {
        return cadences.isEmpty() ? new CadenceId(new Generator(n).id()) : cadences.get(n % cadences.size());
    }

    Cadence started(Cadence cadence) {
        cadences.add(cadence.id());
        return cadence;
    }

    /** The n-th sequence that was started, counted round; none before the first. */
    SequenceId sequence(int n) {
        return sequences.isEmpty() ? new SequenceId(new Generator(n).id()) : sequences.get(n % sequences.size());
    }

    Sequence started(Sequence sequence) {
        sequences.add(sequence.id());
        sequence.steps().forEach(step -> step.task().ifPresent(tasks::add));
        return sequence;
    }

    /** All that is stored in the tenant. */
    List<Object> everything() {
        var all = new ArrayList<>();
        desk.customers().each(Query.all(), customer -> {
            all.add(customer);
            all.add(desk.interactions().facts(customer.id()));
            all.add(desk.interactions()
                    .timeline(customer.id(), Query.<Interaction>all().limit(1000))
                    .items());
        });
        desk.tasks().each(Query.all(), all::add);
        desk.cadences().each(Query.all(), all::add);
        desk.sequences().each(Query.all(), all::add);
        entries.forEach(entry -> all.add(desk.interactions().revisions(entry)));
        return all;
    }

    @Override
    public void close() {
        crm.close();
    }
}

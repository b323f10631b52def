package dev.kith.examples.faults;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.relationship.NewRelationship;
import dev.kith.crm.customer.relationship.RelationshipKind;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportRun;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.TaskId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.InteractionId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Something that an application asks for.
 *
 * @param prepared what is to be there, and the call on it
 * @param again how long after a failure it is called again, since it is several units; empty where it is one
 */
record UseCase(Function<Desk, Call> prepared, Optional<Duration> again) {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Optional<Duration> ONE_UNIT = Optional.empty();
    private static final Optional<Duration> AT_ONCE = Optional.of(Duration.ZERO);
    private static final EmployeeId MARIA = new EmployeeId("maria");
    private static final String ROWS = """
            given name,family name,e-mail
            Ada,Lovelace,ada@example.org
            Grace,Hopper,grace@example.org
            Konrad,Zuse,konrad@example.org
            """;

    /** The call itself. */
    @FunctionalInterface
    interface Call {
        /** {@return whether it is through, and need not be called again} */
        boolean on(Crm crm, Desk desk);
    }

    static Map<String, UseCase> all() {
        var all = new LinkedHashMap<String, UseCase>();
        all.put("register", new UseCase(desk -> through(at -> register(at, "Grace")), ONE_UNIT));
        one(all, "revise", (desk, ada) -> desk.customers().revise(ada.id(), state -> state.noted("by phone")));
        one(all, "archive", (desk, ada) -> desk.customers().archive(ada.id()));
        one(all, "hand-over", (desk, ada) -> desk.customers().handOver(MARIA, new EmployeeId("jo"), moved -> {}));
        one(all, "log", (desk, ada) -> log(desk, ada));
        all.put(
                "amend",
                new UseCase(
                        desk -> {
                            var entry = log(desk, register(desk, "Ada"));
                            return through(at -> at.interactions()
                                    .amend(entry, state -> state.saying(Content.NONE.summary("other"))));
                        },
                        ONE_UNIT));
        all.put(
                "retract",
                new UseCase(
                        desk -> {
                            var entry = log(desk, register(desk, "Ada"));
                            return through(at -> at.interactions().retract(entry, "was a test"));
                        },
                        ONE_UNIT));
        all.put(
                "relate",
                new UseCase(
                        desk -> {
                            var ada = register(desk, "Ada").id();
                            var grace = register(desk, "Grace").id();
                            return through(at -> at.relationships()
                                    .relate(NewRelationship.between(ada, RelationshipKind.HOUSEHOLD, grace)));
                        },
                        ONE_UNIT));
        one(all, "plan-task", (desk, ada) -> plan(desk, ada, 10));
        all.put(
                "complete-task",
                new UseCase(
                        desk -> {
                            var ada = register(desk, "Ada");
                            var task = plan(desk, ada, 10);
                            return through(at -> at.tasks()
                                    .complete(
                                            task, NewInteraction.call(ada.id()).at(NOW)));
                        },
                        ONE_UNIT));
        one(
                all,
                "start-cadence",
                (desk, ada) -> desk.cadences()
                        .start(NewCadence.every(1, Recurrence.Unit.MONTHS, ada.id())
                                .from(LocalDate.of(2026, 4, 1))));
        all.put(
                "remind",
                new UseCase(
                        desk -> {
                            plan(desk, register(desk, "Ada"), 1);
                            return (crm, at) -> crm.runDue(10).failed() == 0
                                    && crm.nextDue()
                                            .filter(NOW.plus(Duration.ofDays(5))::isAfter)
                                            .isEmpty();
                        },
                        Optional.of(Duration.ofMinutes(2))));
        all.put("import", new UseCase(desk -> through(UseCase::importAll), AT_ONCE));
        return all;
    }

    private static Call through(Consumer<Desk> call) {
        return (crm, desk) -> {
            call.accept(desk);
            return true;
        };
    }

    /** What is asked for one customer. */
    private interface ForOne {
        void ask(Desk desk, Customer ada);
    }

    private static void one(Map<String, UseCase> all, String name, ForOne call) {
        all.put(
                name,
                new UseCase(
                        desk -> {
                            var ada = register(desk, "Ada");
                            return through(at -> call.ask(at, ada));
                        },
                        name.equals("hand-over") ? AT_ONCE : ONE_UNIT));
    }

    private static Customer register(Desk desk, String name) {
        return desk.customers()
                .register(NewPerson.named(name, "Lovelace")
                        .email("ada@example.org")
                        .birthday(LocalDate.of(1815, 12, 10))
                        .tagged("VIP")
                        .inCareOf("maria"));
    }

    private static InteractionId log(Desk desk, Customer ada) {
        return desk.interactions()
                .log(NewInteraction.call(ada.id()).at(NOW).with(MARIA).summary("Asked about delivery"))
                .id();
    }

    private static TaskId plan(Desk desk, Customer ada, int days) {
        return desk.tasks()
                .plan(NewTask.call(ada.id(), "Ask")
                        .dueAt(NOW.plus(Duration.ofDays(days)))
                        .remind(Duration.ofHours(1)))
                .id();
    }

    /** Who was not told how an import ended looks before it is asked for again: that would be another one, which leaves out all rows. */
    private static void importAll(Desk desk) {
        var bytes = ROWS.getBytes(StandardCharsets.UTF_8);
        var exchange = desk.exchange();
        if (exchange.imports(Query.all()).items().stream().noneMatch(run -> run.state() == ImportRun.State.DONE)) {
            exchange.run(ImportFile.of(ImportFile.Kind.CUSTOMERS, () -> new ByteArrayInputStream(bytes)), row -> {});
        }
    }
}

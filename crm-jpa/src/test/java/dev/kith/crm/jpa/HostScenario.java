package dev.kith.crm.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.event.Listener;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.value.CustomerId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opentest4j.AssertionFailedError;

/** What an application does around calls of Kith, and what became of them in the end. */
final class HostScenario implements AutoCloseable {
    /** What there is to see. */
    record Outcome(String work, String events, String due, String seen) {}

    private static final List<String> TABLES = List.of("kith_customer", "kith_change_customer", "kith_agenda");
    private static final List<String> ORDER = List.of("first", "second");
    private static final CustomerId NOBODY = CustomerId.parse("0199d3a0-0000-7000-8000-000000000000");

    private final HikariDataSource tables;
    private final Application application;
    private final Crm crm;
    private final Desk desk;
    private final List<CustomerId> met = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private int heard;

    HostScenario(HikariDataSource tables, Application application) {
        this.tables = tables;
        this.application = application;
        crm = Crm.builder()
                .storage(application.storage())
                .listener(Listener.inTransaction(CustomerEvent.REGISTERED, event -> {
                    heard++;
                    return Optional.empty();
                }))
                .extension(Noted.EXTENSION)
                .build();
        desk = crm.desk(Actor.employee("maria"));
        desk.attributes(Customer.class); // what the tenant has defined is known already, as it mostly is
        desk.facade(Noted.Notes.class).ofSomebody(); // and so is who has subscribed
    }

    /** What the application may do, as the documentation words it. */
    static Map<String, Consumer<HostScenario>> all() {
        var all = new LinkedHashMap<String, Consumer<HostScenario>>();
        all.put("commits", one -> {
            one.application.begin();
            one.call();
            one.commit();
        });
        all.put("rolls back", one -> {
            one.application.begin();
            one.call();
            one.application.rollback();
        });
        all.put("has none", HostScenario::call);
        all.put("marks it for rollback after the call, and commits", one -> {
            one.application.begin();
            one.call();
            one.application.mark();
            one.commit();
        });
        all.put("marks it for rollback before the call", one -> {
            one.application.begin();
            one.application.mark();
            one.call();
            one.application.rollback();
        });
        all.put("marks it for rollback between two calls", one -> {
            one.application.begin();
            one.call();
            one.application.mark();
            one.call();
            one.application.rollback();
        });
        all.put("suspends it, calls in another that commits, and rolls it back", one -> {
            one.application.begin();
            one.call();
            one.application.aside(() -> {
                one.application.begin();
                one.call();
                one.application.commit();
            });
            one.application.rollback();
        });
        all.put("suspends it, calls in none, and rolls it back", one -> {
            one.application.begin();
            one.call();
            one.application.aside(one::call);
            one.application.rollback();
        });
        all.put("suspends it inside a unit of ours, and calls in another", one -> {
            one.application.begin();
            one.attempt(
                    "the call",
                    () -> one.desk.doInTransaction(unit -> {
                        one.work(unit);
                        one.inAnother(unit);
                    }));
            one.commit();
        });
        all.put("suspends it inside a unit of ours, and calls in none", one -> {
            one.application.begin();
            one.attempt(
                    "the call",
                    () -> one.desk.doInTransaction(unit -> {
                        one.work(unit);
                        one.application.aside(() -> one.work(unit));
                    }));
            one.commit();
        });
        all.put(
                "has none, and calls inside a unit of ours in one that joins",
                one -> one.attempt(
                        "the call",
                        () -> one.desk.doInTransaction(unit -> {
                            one.work(unit);
                            one.application.inside(() -> one.work(unit));
                        })));
        all.put(
                "has none, and calls inside a unit of ours in another",
                one -> one.attempt(
                        "the call",
                        () -> one.desk.doInTransaction(unit -> {
                            one.work(unit);
                            one.inAnother(unit);
                        })));
        all.put("nests one that joins it and fails, and commits", one -> {
            one.application.begin();
            one.call();
            one.attempt(
                    "the nested",
                    () -> one.application.inside(() -> {
                        one.call();
                        throw new ArithmeticException();
                    }));
            one.commit();
        });
        all.put("rolls back to a savepoint between two calls, and commits", one -> {
            one.application.begin();
            one.call();
            one.run("savepoint host");
            one.call();
            one.run("rollback to savepoint host");
            one.commit();
        });
        all.put("lets its time run out before the call", one -> {
            one.application.begin(1);
            one.application.awaitItsTime();
            one.call();
            one.application.rollback();
        });
        all.put("lets its time run out between two calls", one -> {
            one.application.begin(1);
            one.call();
            one.application.awaitItsTime();
            one.call();
            one.application.rollback();
        });
        all.put("lets its time run out after the call, and commits", one -> {
            one.application.begin(1);
            one.call();
            one.application.awaitItsTime();
            one.commit();
        });
        all.put("has a row of its own that is refused when the call begins", one -> {
            one.application.begin();
            one.application.current().persist(new HostNote(7));
            one.call();
            one.application.rollback();
        });
        all.put("has a row of its own that is refused at its commit", one -> {
            one.application.begin();
            one.call();
            one.application.current().persist(new HostNote(7));
            one.commit();
        });
        all.put("catches what a call threw that had written, and commits", one -> {
            one.application.begin();
            one.attempt(
                    "the call",
                    () -> one.desk.doInTransaction(unit -> {
                        one.work(unit);
                        throw new ArithmeticException();
                    }));
            one.commit();
        });
        all.put("catches what a call threw that had only read, and commits", one -> {
            one.application.begin();
            one.call();
            one.attempt("the call", () -> one.desk.customers().get(NOBODY));
            one.commit();
        });
        all.put("is for reading only, and calls", one -> {
            one.application.beginReading();
            one.call();
            one.commit();
        });
        all.put("is for reading only, revises a file, and reads it", one -> {
            one.call();
            one.application.beginReading();
            one.attempt("the call", () -> one.desk.customers().revise(one.met.get(0), state -> state));
            one.attempt("the reading", () -> one.desk.customers().get(one.met.get(0)));
            one.commit();
        });
        all.put("lets due work be done in it, and commits", one -> {
            one.application.begin();
            one.call();
            one.attempt("the due work", () -> one.crm.runDue(1));
            one.commit();
        });
        return all;
    }

    Outcome of(String scenario) {
        var before = TABLES.stream().map(this::rows).toList();
        all().get(scenario).accept(this);
        if (application.held() > 0 || !application.idle()) {
            throw new AssertionFailedError("a connection or the thread is still in a transaction");
        }
        var kept = met.stream().filter(id -> found("kith_customer", "id", id)).count();
        // of each customer one change, and one of the task
        var expected = List.of(kept, 2 * kept, kept);
        var added = IntStream.range(0, TABLES.size())
                .mapToObj(table -> rows(TABLES.get(table)) - before.get(table))
                .toList();
        if (!added.equals(expected)) {
            throw new AssertionFailedError("rows of nobody", expected, added);
        }
        return new Outcome(
                kept("kith_customer", "id"),
                (heard == 0 ? "not heard" : "heard " + heard) + ", " + kept("kith_change_customer", "customer_id"),
                kept("kith_agenda", "customer_id"),
                seen.isEmpty() ? "nobody" : String.join("; ", seen));
    }

    /** Registers a customer, and plans a call with a reminder. */
    private void work(Desk unit) {
        unit.doInTransaction(inner -> {
            var ada = inner.customers().register(NewPerson.named("Ada", "Lovelace"));
            met.add(ada.id());
            inner.tasks()
                    .plan(NewTask.call(ada.id(), "Ask")
                            .dueAt(Instant.now().plus(400, ChronoUnit.DAYS))
                            .remind(Duration.ofDays(1)));
        });
    }

    private void call() {
        attempt("the call", () -> work(desk));
    }

    /** Inside a unit, in a transaction of its own that the application begins beside. */
    private void inAnother(Desk unit) {
        application.aside(() -> {
            application.begin();
            try {
                work(unit);
            } finally {
                application.rollback();
            }
        });
    }

    private void commit() {
        attempt("the commit", application::commit);
    }

    private void attempt(String who, Runnable step) {
        try {
            step.run();
        } catch (JtaApplication.Checked checked) {
            seen.add(who + ": " + checked.getCause().getClass().getSimpleName());
        } catch (RuntimeException thrown) {
            seen.add(who + ": " + thrown.getClass().getSimpleName());
        }
    }

    private void run(String sql) {
        application.current().createNativeQuery(sql).executeUpdate();
    }

    /** What another connection finds in the end, of all that was asked for. */
    private String kept(String table, String column) {
        var kept = met.stream().map(id -> found(table, column, id)).toList();
        if (kept.isEmpty()) {
            return "none";
        }
        if (!kept.contains(true)) {
            return "gone";
        }
        return kept.contains(false)
                ? IntStream.range(0, kept.size())
                        .filter(kept::get)
                        .mapToObj(ORDER::get)
                        .collect(Collectors.joining(", ", "kept of the ", ""))
                : "kept";
    }

    private long rows(String table) {
        try (var connection = tables.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private boolean found(String table, String column, CustomerId id) {
        try (var connection = tables.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select 1 from " + table + " where " + column + " = '" + id.value() + "'")) {
            return rows.next();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        crm.close();
    }
}

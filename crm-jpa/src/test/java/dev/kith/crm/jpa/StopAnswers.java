package dev.kith.crm.jpa;

import com.acme.delivery.DeliveryStop;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.CrmStorage;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.tck.Generator;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a store answers about stops and their customers: the same questions of the same rows, whichever store it is. */
final class StopAnswers {
    private static final CallContext HERE = CallContext.of(Actor.engine("test")).in(new TenantId("here"));
    private static final CallContext THERE = HERE.in(new TenantId("there"));
    private static final int CUSTOMERS = 20;
    private static final int STOPS = 60;
    private static final List<String> ROUTES = List.of("A7", "a7", "\u00C4 Stra\u00DFe", "Nord 7", "\uD83D\uDE00 west");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    private final CrmStorage storage;
    private final Generator generator = new Generator(26);
    private final List<Customer> customers = generator.customers(CUSTOMERS);
    private final List<DeliveryStop> stops = IntStream.range(0, STOPS)
            .mapToObj(n -> stop(generator, customers.get(n % (CUSTOMERS / 2)), n))
            .toList();

    StopAnswers(CrmStorage storage) {
        this.storage = storage;
    }

    static DeliveryStop stop(UUID id, Customer customer, String route, long position) {
        return stop(id, customer.id(), route, position, Optional.empty());
    }

    private static DeliveryStop stop(
            UUID id, CustomerId customer, String route, long position, Optional<LocalDate> until) {
        return new DeliveryStop(
                new DeliveryStop.Id(id), Version.FIRST, customer, route, position, until, Attributes.NONE);
    }

    private static DeliveryStop stop(Generator generator, Customer customer, int n) {
        var until = n % 3 == 0 ? Optional.<LocalDate>empty() : Optional.of(DAY.plusDays(n % 7));
        var stop = stop(generator.id(), customer.id(), ROUTES.get(n % ROUTES.size()), n / 2, until);
        return switch (n % 4) {
            case 0 -> stop.with(DeliveryStop.GATE, "Gate " + n % 8).with(DeliveryStop.LOAD, BigDecimal.valueOf(n, 1));
            case 1 -> stop.with(DeliveryStop.LOAD, BigDecimal.valueOf(-n));
            default -> stop;
        };
    }

    private <T> T unit(Visibility visibility, CrmStorage.Work<T> work) {
        return storage.inTransaction(HERE, visibility, work);
    }

    List<Object> all() {
        var answers = new ArrayList<Object>();
        fill();
        change(answers);
        answers.add(unit(
                Visibility.all(),
                unit -> unit.of(Customer.TYPE)
                        .findAll(customers.stream().map(Customer::id).toList())));
        criteria().forEach(where -> sorts().forEach(sort -> answers.add(pages(Visibility.all(), where, sort))));
        ofCustomers().forEach(where -> answers.add(pages(where)));
        var narrow = narrow();
        criteria().forEach(where -> answers.add(pages(narrow, where, sorts().get(0))));
        answers.add(unit(
                narrow,
                unit -> stops.stream()
                        .map(stop -> unit.of(DeliveryStop.TYPE).find(stop.id()).isPresent())
                        .toList()));
        answers.add(storage.inTransaction(
                THERE,
                Visibility.all(),
                unit -> unit.of(DeliveryStop.TYPE)
                        .findAll(stops.stream().map(DeliveryStop::id).toList())));
        return answers;
    }

    private void fill() {
        unit(Visibility.all(), unit -> {
            customers.forEach(unit.of(Customer.TYPE)::add);
            stops.forEach(unit.of(DeliveryStop.TYPE)::add);
            return unit;
        });
        // the same ids and places in another tenant, under other customers: whoever forgets the tenant meets them
        storage.inTransaction(THERE, Visibility.all(), unit -> {
            customers.forEach(customer -> unit.of(Customer.TYPE).add(inCareOfMaria(customer)));
            unit.of(DeliveryStop.TYPE).add(stops.get(0));
            unit.of(DeliveryStop.TYPE).add(stop(generator.id(), customers.get(CUSTOMERS - 1), ROUTES.get(0), 50));
            return unit;
        });
    }

    private static Customer inCareOfMaria(Customer one) {
        return new Customer(
                one.id(),
                one.version(),
                one.name(),
                one.otherNames(),
                one.contactPoints(),
                one.dates(),
                one.communication(),
                one.status(),
                one.tags(),
                one.references(),
                Optional.of(new EmployeeId("maria")),
                one.notes(),
                one.attributes());
    }

    /** Each third stop goes to another place, gets attributes or loses them; what the unit sees itself is an answer, too. */
    private void change(List<Object> answers) {
        answers.add(unit(Visibility.all(), unit -> {
            var repository = unit.of(DeliveryStop.TYPE);
            for (int n = 0; n < STOPS; n += 3) {
                var before = repository.lock(stops.get(n).id()).orElseThrow();
                var moved = before.movedTo(100 + n);
                repository.replace(new Change<>(
                        before,
                        n % 2 == 0 ? moved.attributed(Attributes.NONE) : moved.with(DeliveryStop.GATE, "South")));
            }
            return repository.count(DeliveryStop.GATE.hasWords("south"));
        }));
        answers.add(unit(
                Visibility.all(),
                unit -> unit.of(DeliveryStop.TYPE)
                        .findAll(stops.stream().map(DeliveryStop::id).toList())));
    }

    private static List<Criterion<DeliveryStop>> criteria() {
        Criterion<DeliveryStop> all = Criterion.everything();
        return List.of(
                all,
                DeliveryStop.ROUTE.is("A7"),
                DeliveryStop.ROUTE.startsWith("n"),
                DeliveryStop.ROUTE.hasWords("strasse"),
                DeliveryStop.POSITION.above(20L).and(DeliveryStop.UNTIL.isAbsent()),
                DeliveryStop.UNTIL.atMost(DAY.plusDays(2)).negate(),
                DeliveryStop.GATE.is("gate 4"),
                DeliveryStop.GATE.hasWords("SOUTH"),
                DeliveryStop.LOAD.below(new BigDecimal("1.20")),
                DeliveryStop.CUSTOMERS.some(Customer.RESPONSIBLE.isPresent()),
                DeliveryStop.CUSTOMERS.none(Customer.RESPONSIBLE.is(new EmployeeId("maria"))));
    }

    private static List<Sort<DeliveryStop>> sorts() {
        return List.of(
                Sort.none(),
                DeliveryStop.ROUTE.ascending().then(DeliveryStop.POSITION.descending()),
                DeliveryStop.UNTIL.descending(),
                DeliveryStop.LOAD.ascending());
    }

    private static List<Criterion<Customer>> ofCustomers() {
        return List.of(
                DeliveryStop.OF_CUSTOMER.some(Criterion.everything()),
                DeliveryStop.OF_CUSTOMER.none(Criterion.everything()),
                DeliveryStop.OF_CUSTOMER.some(DeliveryStop.ROUTE.is("a7").and(DeliveryStop.POSITION.above(20L))),
                DeliveryStop.OF_CUSTOMER.some(DeliveryStop.LOAD.isPresent()).and(Customer.RESPONSIBLE.isPresent()));
    }

    private static Visibility narrow() {
        return new Visibility() {
            @Override
            @SuppressWarnings("unchecked") // the branch has asked for the type
            public <A> Criterion<A> of(Class<A> type) {
                return type == Customer.class
                        ? (Criterion<A>) Customer.RESPONSIBLE.isPresent()
                        : Criterion.<A>everything();
            }
        };
    }

    private Object pages(Visibility visibility, Criterion<DeliveryStop> where, Sort<DeliveryStop> sort) {
        return pages(visibility, DeliveryStop.TYPE, where, sort, DeliveryStop::id);
    }

    private Object pages(Criterion<Customer> where) {
        return pages(Visibility.all(), Customer.TYPE, where, Sort.none(), Customer::id);
    }

    private <A, I> Object pages(
            Visibility visibility, AggregateType<A, I> type, Criterion<A> where, Sort<A> sort, Function<A, I> id) {
        return unit(visibility, unit -> {
            var found = new ArrayList<A>();
            var scan = new Scan<>(where, type.total(sort), 7, Optional.empty());
            var slice = unit.of(type).search(scan);
            found.addAll(slice.items());
            while (slice.next().isPresent()) {
                slice = unit.of(type).search(new Scan<>(where, scan.sort(), 7, slice.next()));
                found.addAll(slice.items());
            }
            assertCounted(unit.of(type).count(where), found.size());
            return found.stream().map(id).collect(Collectors.toList());
        });
    }

    private static void assertCounted(long counted, long found) {
        if (counted != found) {
            throw new AssertionError("counted " + counted + ", found " + found);
        }
    }
}

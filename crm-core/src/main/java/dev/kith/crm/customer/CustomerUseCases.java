package dev.kith.crm.customer;

import dev.kith.crm.extension.Attribute;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

record CustomerUseCases(Workbench bench) implements Customers {
    @Override
    public Customer register(NewCustomer command) {
        var points = command.contactPoints();
        bench.check(command, unregistered(command));
        var customer = new Customer(
                new CustomerId(bench.newId()),
                Version.FIRST,
                command.name(),
                points.stream()
                        .map(point -> point.parsed(rules(), bench.settings()))
                        .toList(),
                command.dates(),
                command.responsible(),
                command.notes(),
                command.attributes());
        return bench.inTransaction(unit -> {
            customers(unit).add(customer);
            bench.emit(
                    CustomerEvent.REGISTERED,
                    new CustomerEvent.Registered(bench.newId(), bench.now(), bench.context(), customer));
            return customer;
        });
    }

    private List<Violation> unregistered(NewCustomer command) {
        var points = command.contactPoints();
        var violations = new ArrayList<Violation>(
                command.attributes().unregistered(Attributes.NONE, Attribute.registered(Customer.class, bench)));
        for (int i = 0; i < points.size(); i++) {
            var place = "contactPoints[" + i + "]";
            points.get(i)
                    .violations(rules(), bench.settings())
                    .forEach(violation -> violations.add(violation.in(place)));
        }
        return violations;
    }

    @Override
    public Customer revise(CustomerId id, UnaryOperator<Customer> change) {
        return bench.inTransaction(unit -> revised(unit, locked(unit, id), change));
    }

    @Override
    public Customer revise(CustomerId id, Version seen, UnaryOperator<Customer> change) {
        return bench.inTransaction(unit -> {
            var before = locked(unit, id);
            if (!before.version().equals(seen)) {
                throw new StaleVersionException("customer", id, seen.number());
            }
            return revised(unit, before, change);
        });
    }

    private Customer locked(UnitOfWork unit, CustomerId id) {
        return customers(unit).lock(id).orElseThrow(() -> new NotFoundException("customer", id));
    }

    private Customer revised(UnitOfWork unit, Customer before, UnaryOperator<Customer> change) {
        var state = change.apply(before);
        if (state.equals(before)) {
            return before;
        }
        refuseForbidden(before, state);
        var after = state.at(before.version().next());
        var both = new Change<>(before, after);
        customers(unit).replace(both);
        bench.emit(CustomerEvent.REVISED, new CustomerEvent.Revised(bench.newId(), bench.now(), bench.context(), both));
        return after;
    }

    /** Id and version are not the caller's; a kind that is not registered may stay but not come in. */
    private void refuseForbidden(Customer before, Customer after) {
        var violations = new ArrayList<Violation>(
                after.attributes().unregistered(before.attributes(), Attribute.registered(Customer.class, bench)));
        if (!after.id().equals(before.id())) {
            violations.add(Violation.of("revise.fixed").in("id"));
        }
        if (!after.version().equals(before.version())) {
            violations.add(Violation.of("revise.fixed").in("version"));
        }
        var known = rules().stream().map(rule -> rule.kind().code()).toList();
        for (int i = 0; i < after.contactPoints().size(); i++) {
            var point = after.contactPoints().get(i);
            if (!known.contains(point.kind().code()) && !before.contactPoints().contains(point)) {
                violations.add(Codes.unknown(point.kind().code(), known).in("contactPoints[" + i + "].kind"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the revised customer", violations);
        }
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return bench.inTransaction(unit -> customers(unit).find(id));
    }

    @Override
    public Customer get(CustomerId id) {
        return find(id).orElseThrow(() -> new NotFoundException("customer", id));
    }

    @Override
    public List<Match> findByPhone(String raw) {
        var key = PhoneNumber.parse(raw, bench.settings().region()).key();
        return matches(key, List.of(ContactPointKind.PHONE, ContactPointKind.MOBILE));
    }

    @Override
    public List<Match> findByEmail(String raw) {
        return matches(EmailAddress.parse(raw).key(), List.of(ContactPointKind.EMAIL));
    }

    private List<Match> matches(String key, List<ContactPointKind> kinds) {
        var found = new ArrayList<Match>();
        var where = Customer.CONTACT_POINTS.some(ContactPoint.KIND.in(kinds).and(ContactPoint.KEY.is(key)));
        each(
                Query.where(where),
                customer -> found.add(new Match(
                        customer,
                        customer.contactPoints().stream()
                                .filter(point -> point.key().equals(key) && kinds.contains(point.kind()))
                                .toList())));
        return List.copyOf(found);
    }

    @Override
    public List<Upcoming> upcoming(String kind, LocalDate first, int days) {
        if (days < 1 || days > 366) {
            throw new InvalidValueException(
                    "a period", Violation.of("period.length", 366).in("days"));
        }
        var found = new ArrayList<Upcoming>();
        each(
                Query.where(Customer.DATES.some(ImportantDate.mayFall(kind, first, days))),
                customer -> customer.dates().stream()
                        .filter(date -> date.kind().equals(kind))
                        .forEach(date -> celebrated(date, first, days)
                                .ifPresent(day -> found.add(new Upcoming(customer, date, day)))));
        found.sort(Comparator.comparing(Upcoming::on)); // stable: the walk went by id
        return List.copyOf(found);
    }

    private Optional<LocalDate> celebrated(ImportantDate date, LocalDate first, int days) {
        var policy = bench.settings().leapDay();
        return Stream.of(first.getYear(), first.getYear() + 1)
                .filter(year -> year >= date.date().year().orElse(year))
                .flatMap(year -> date.date().monthDay().flatMap(day -> policy.celebrated(day, year)).stream())
                .filter(day -> !day.isBefore(first) && day.isBefore(first.plusDays(days)))
                .findFirst();
    }

    @Override
    public Page<Customer> search(Query<Customer> query) {
        return bench.page(Customer.TYPE, query, (unit, scan) -> customers(unit).search(scan));
    }

    @Override
    public long count(Criterion<Customer> where) {
        return bench.inTransaction(unit -> customers(unit).count(where.at(bench.now())));
    }

    @Override
    public void each(Query<Customer> query, Consumer<? super Customer> sink) {
        bench.each(Customer.TYPE, query, (unit, scan) -> customers(unit).search(scan), sink);
    }

    private List<ContactPointRule> rules() {
        return bench.parts(ContactPointRule.POINT);
    }

    private static Repository<Customer, CustomerId> customers(UnitOfWork unit) {
        return unit.of(Customer.TYPE);
    }
}

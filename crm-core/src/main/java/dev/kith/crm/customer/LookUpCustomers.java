package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Evaluator;
import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds everybody who has a contact point, with the reason. */
record LookUpCustomers(Workbench bench) {
    List<Customers.Match> byPhone(String raw) {
        var key = PhoneNumber.parse(raw, bench.settings().region()).key();
        return matches(key, List.of(ContactPointKind.PHONE, ContactPointKind.MOBILE));
    }

    List<Customers.Match> byEmail(String raw) {
        return matches(EmailAddress.parse(raw).key(), List.of(ContactPointKind.EMAIL));
    }

    Optional<Customer> byReference(ExternalReference reference) {
        // the key first: it is the rarer one
        var where = Customer.REFERENCES.some(
                ExternalReference.KEY.is(reference.key()).and(ExternalReference.SYSTEM.is(reference.system())));
        return new CustomerUseCases(bench)
                .search(Query.where(where).limit(1)).items().stream().findFirst();
    }

    /** Whoever types a name knows some words of it, or how it begins. */
    Page<Customers.NameMatch> byName(String typed, Query<Customer> query) {
        var words = Text.line(typed)
                .orElseThrow(() -> new InvalidValueException(
                        "a name", Violation.of("line.missing").in("words")));
        var called = asked(Customer.NAME, words).or(Customer.FAMILY_NAME.startsWith(words));
        var alsoCalled = asked(OtherName.TEXT, words);
        // one by one, so that each may be found along an index of its own
        var where = called.or(Customer.OTHER_NAMES.some(OtherName.TEXT.hasWords(words)))
                .or(Customer.OTHER_NAMES.some(OtherName.TEXT.startsWith(words)))
                .and(query.where());
        var page = new CustomerUseCases(bench).search(new Query<>(where, query.sort(), query.limit(), query.after()));
        return new Page<>(
                page.items().stream()
                        .map(customer -> new Customers.NameMatch(customer, names(customer, called, alsoCalled)))
                        .toList(),
                page.next());
    }

    private static <A> Criterion<A> asked(TextField<A> name, String words) {
        return name.hasWords(words).or(name.startsWith(words));
    }

    private List<String> names(Customer customer, Criterion<Customer> called, Criterion<OtherName> alsoCalled) {
        var own = Stream.of(customer)
                .filter(one -> Evaluator.test(called, one, Facts.NONE, bench.now()))
                .map(one -> one.name().display());
        var others = customer.otherNames().stream()
                .filter(one -> Evaluator.test(alsoCalled, one, Facts.NONE, bench.now()))
                .map(OtherName::text);
        return Stream.concat(own, others).toList();
    }

    private List<Customers.Match> matches(String key, List<ContactPointKind> kinds) {
        var found = new ArrayList<Customers.Match>();
        var where = Customer.CONTACT_POINTS.some(ContactPoint.KIND.in(kinds).and(ContactPoint.KEY.is(key)));
        new CustomerUseCases(bench)
                .each(
                        Query.where(where),
                        customer -> found.add(new Customers.Match(
                                customer,
                                customer.contactPoints().stream()
                                        .filter(point -> point.key().equals(key) && kinds.contains(point.kind()))
                                        .toList())));
        return List.copyOf(found);
    }
}

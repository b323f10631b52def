package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

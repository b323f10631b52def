package dev.kith.crm.customer;

import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.PhoneNumber;
import java.util.ArrayList;
import java.util.List;

/** Finds everybody who has a contact point, with the reason. */
record LookUpCustomers(Workbench bench) {
    List<Customers.Match> byPhone(String raw) {
        var key = PhoneNumber.parse(raw, bench.settings().region()).key();
        return matches(key, List.of(ContactPointKind.PHONE, ContactPointKind.MOBILE));
    }

    List<Customers.Match> byEmail(String raw) {
        return matches(EmailAddress.parse(raw).key(), List.of(ContactPointKind.EMAIL));
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

package dev.kith.crm.tck;

import dev.kith.crm.consent.Consent;
import dev.kith.crm.consent.Consent.Status;
import dev.kith.crm.consent.ConsentId;
import dev.kith.crm.consent.Reach;
import dev.kith.crm.consent.Wording;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.value.ChannelCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes entries of the ledger of consents at random. */
record Sayings(Generator random) {
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<Status> OF_ALL_PURPOSES =
            List.of(Status.OBJECTED, Status.COMPLAINED, Status.STOPPED, Status.RELEASED);

    private static final List<ContactPoint> POINTS = List.of(
            ContactPoint.email("a@example.org"),
            ContactPoint.email("B@example.org"),
            ContactPoint.phone("+43 664 1234567", "AT"),
            ContactPoint.of(new ContactPointKind("acme.pager"), "\uFF5E", "\uFF5E"));

    List<Consent> of(List<Customer> customers, int count) {
        return Stream.generate(() -> consent(random.pick(customers)))
                .limit(count)
                .toList();
    }

    private Consent consent(Customer customer) {
        var status = random.pick(STATUSES);
        var said = random.instant();
        return new Consent(
                new ConsentId(random.id()),
                customer.id(),
                OF_ALL_PURPOSES.contains(status) || (status == Status.WITHDRAWN && random.oneIn(2))
                        ? Optional.empty()
                        : Optional.of(random.pick(List.of("marketing", "service", "acme.news", "z"))),
                status == Status.OBJECTED ? Reach.ALL : reach(),
                status,
                random.maybe(() ->
                        Wording.of(random.word(), random.pick(List.of("de-AT", "en", "zh-Hant-TW")), random.text())),
                new Consent.Proof(random.text(), random.maybe(random::text)),
                new Consent.Timing(
                        said,
                        said.plus(Duration.ofMinutes(random.below(3000))),
                        status == Status.GIVEN
                                ? random.maybe(() -> said.plus(Duration.ofMinutes(1 + random.below(3000))))
                                : Optional.empty()),
                random.oneIn(2) ? Actor.employee(random.word()) : Actor.engine("kit"));
    }

    private Reach reach() {
        var all = new Reach(random.maybe(() -> random.pick(ChannelCode.BUILT_IN)), Optional.empty());
        return random.oneIn(2) ? all : all.at(random.pick(POINTS));
    }
}

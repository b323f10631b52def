package dev.kith.crm.consent;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.extension.Channels;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Instants;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

final class ConsentUseCases extends Lookup.OfType<Consent, ConsentId> implements Consents {
    ConsentUseCases(Workbench bench) {
        super(bench, Consent.TYPE);
    }

    @Override
    public Consent record(NewConsent command) {
        Objects.requireNonNull(command, "command");
        var now = bench.now();
        bench.check(command, violations(command, now));
        return bench.inTransaction(unit -> {
            if (unit.of(Customer.TYPE).count(Customer.ID.is(command.customer())) == 0) {
                throw new NotFoundException("customer", command.customer());
            }
            var fresh = new Consent(
                    new ConsentId(bench.newId()),
                    command.customer(),
                    command.purpose(),
                    new Reach(command.channel().map(ChannelCode::new), command.address()),
                    command.status(),
                    command.wording(),
                    new Consent.Proof(command.source(), command.evidence()),
                    new Consent.Timing(command.said().orElse(now), now, command.until()),
                    bench.context().actor());
            var record = bench.add(Consent.TYPE, fresh);
            bench.emit(ConsentEvent.RECORDED, new ConsentEvent(record.id(), record.at(), record.by(), fresh));
            return fresh;
        });
    }

    private List<Violation> violations(NewConsent command, Instant now) {
        var everywhere = command.channel().isEmpty() && command.address().isEmpty();
        var violations = new ArrayList<>(
                ConsentRules.violations(command.purpose(), everywhere, command.status(), command.until()));
        command.purpose().ifPresent(code -> violations.addAll(purposeViolations(code)));
        command.channel().stream()
                .flatMap(code -> Channels.unknown(code, bench).stream())
                .forEach(one -> violations.add(one.in("channel")));
        command.address().ifPresent(address -> violations.addAll(kindViolations(address.kind())));
        outOfRange(violations, "said", command.said());
        outOfRange(violations, "until", command.until());
        var said = command.said().orElse(now).truncatedTo(ChronoUnit.MICROS);
        if (said.isAfter(now)) {
            violations.add(Violation.of("consent.in-the-future").in("said"));
        }
        if (command.until().filter(end -> !end.isAfter(said)).isPresent()) {
            violations.add(Violation.of("period.reversed").in("until"));
        }
        return violations;
    }

    private List<Violation> purposeViolations(String code) {
        return registered(code)
                .map(one -> one.basis() == ConsentPurpose.Basis.DUTY
                        ? List.of(Violation.of("consent.duty").in("purpose"))
                        : List.<Violation>of())
                .orElseGet(() -> List.of(unknownPurpose(code)));
    }

    private Optional<ConsentPurpose> registered(String code) {
        return bench.parts(ConsentPurpose.POINT).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private Violation unknownPurpose(String code) {
        var known = bench.parts(ConsentPurpose.POINT).stream()
                .map(ConsentPurpose::code)
                .toList();
        return Codes.unknown(code, known).in("purpose");
    }

    private List<Violation> kindViolations(ContactPointKind kind) {
        var known = bench.parts(ContactPointKind.Rule.POINT).stream()
                .map(rule -> rule.kind().code())
                .toList();
        return known.contains(kind.code())
                ? List.of()
                : List.of(Codes.unknown(kind.code(), known).in("kind").in("address"));
    }

    private static void outOfRange(List<Violation> violations, String part, Optional<Instant> instant) {
        try {
            instant.ifPresent(Instants::checked);
        } catch (InvalidValueException refused) {
            refused.violations().forEach(violation -> violations.add(violation.in(part)));
        }
    }

    private static Customer customer(UnitOfWork unit, CustomerId id) {
        return unit.of(Customer.TYPE).find(id).orElseThrow(() -> new NotFoundException("customer", id));
    }

    @Override
    public Optional<Consent> heed(CustomerId customer, ContactPoint from, String text) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(from, "from");
        if (bench.parts(StopWord.POINT).stream().noneMatch(word -> word.isAllOf(text))) {
            return Optional.empty();
        }
        return Optional.of(
                record(NewConsent.withdrawn(customer).at(from).from("answer").provenBy(text)));
    }

    @Override
    public Permission permission(CustomerId customer, String purpose, Reach reach) {
        return permission(customer, purpose, reach, bench.now());
    }

    @Override
    public Permission permission(CustomerId customer, String purpose, Reach reach, Instant asOf) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(asOf, "asOf");
        var meant =
                registered(purpose).orElseThrow(() -> new InvalidValueException("a purpose", unknownPurpose(purpose)));
        return bench.inTransaction(unit -> {
            var ended = customer(unit, customer)
                    .status()
                    .end()
                    .filter(end -> !end.recorded().isAfter(asOf))
                    .isPresent();
            return new Ledger(entries(unit, customer)).permission(meant, reach, asOf, ended);
        });
    }

    private static List<Consent> entries(UnitOfWork unit, CustomerId customer) {
        var all = new ArrayList<Consent>();
        var after = Optional.<Scan.Position>empty();
        do {
            Slice<Consent> slice = unit.of(Consent.TYPE)
                    .search(new Scan<>(Consent.CUSTOMER.is(customer), Consent.ID.ascending(), Query.MOST, after));
            all.addAll(slice.items());
            after = slice.next();
        } while (after.isPresent());
        return all;
    }
}
